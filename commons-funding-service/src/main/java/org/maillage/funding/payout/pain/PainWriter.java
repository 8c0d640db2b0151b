package org.maillage.funding.payout.pain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.maillage.funding.payee.BankAccount;
import org.maillage.funding.payout.TransferOrder;
import org.maillage.funding.payout.TransferOrder.Transfer;
import org.maillage.kernel.Money;

/** One message, one batch a currency; SEPA credit transfers where it is the euro. Checked against the schema before it leaves. */
@ApplicationScoped
class PainWriter implements TransferOrder.Writer {

    private static final String EURO = "EUR";
    private static final String NO_BIC = "NOTPROVIDED";

    private final PainSchema schema = new PainSchema();

    @Override
    public String write(TransferOrder order) {
        var text = new StringWriter();
        try {
            var xml = new PainXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            xml.document(() -> xml.in("CstmrCdtTrfInitn", () -> message(order, xml)));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        schema.check(text.toString());
        return text.toString();
    }

    private static void message(TransferOrder order, PainXml xml) throws XMLStreamException {
        var messageId = order.id().toString().replace("-", "");
        xml.in("GrpHdr", () -> {
            xml.text("MsgId", messageId);
            xml.text(
                    "CreDtTm",
                    DateTimeFormatter.ISO_INSTANT.format(order.madeAt().truncatedTo(ChronoUnit.SECONDS)));
            xml.text("NbOfTxs", String.valueOf(order.transfers().size()));
            xml.text("CtrlSum", sum(order.transfers()));
            xml.in("InitgPty", () -> xml.text("Nm", SepaText.name(order.debtor().holder())));
        });
        var batches = order.transfers().stream()
                .collect(Collectors.groupingBy(
                        transfer -> transfer.amount().currency(), TreeMap::new, Collectors.toList()));
        for (var batch : batches.entrySet()) {
            xml.in("PmtInf", () -> batch(order, messageId + batch.getKey(), batch.getValue(), xml));
        }
    }

    private static void batch(TransferOrder order, String id, List<Transfer> transfers, PainXml xml)
            throws XMLStreamException {
        boolean euro = transfers.get(0).amount().currency().equals(EURO);
        xml.text("PmtInfId", id);
        xml.text("PmtMtd", "TRF");
        xml.text("NbOfTxs", String.valueOf(transfers.size()));
        xml.text("CtrlSum", sum(transfers));
        if (euro) {
            xml.in("PmtTpInf", () -> xml.in("SvcLvl", () -> xml.text("Cd", "SEPA")));
        }
        xml.in("ReqdExctnDt", () -> xml.text("Dt", order.executeOn().toString()));
        xml.in("Dbtr", () -> xml.text("Nm", SepaText.name(order.debtor().holder())));
        account("DbtrAcct", order.debtor(), xml);
        xml.in("DbtrAgt", () -> xml.in("FinInstnId", () -> xml.in("Othr", () -> xml.text("Id", NO_BIC))));
        xml.text("ChrgBr", euro ? "SLEV" : "SHAR");
        for (var transfer : transfers) {
            xml.in("CdtTrfTxInf", () -> transfer(transfer, xml));
        }
    }

    private static void transfer(Transfer transfer, PainXml xml) throws XMLStreamException {
        xml.in("PmtId", () -> xml.text("EndToEndId", transfer.endToEndId()));
        xml.in("Amt", () -> xml.amount("InstdAmt", transfer.amount()));
        xml.in("Cdtr", () -> xml.text("Nm", SepaText.name(transfer.creditor().holder())));
        account("CdtrAcct", transfer.creditor(), xml);
        xml.in("RmtInf", () -> xml.text("Ustrd", SepaText.words(transfer.words())));
    }

    private static void account(String name, BankAccount account, PainXml xml) throws XMLStreamException {
        xml.in(name, () -> xml.in("Id", () -> xml.text("IBAN", account.iban().value())));
    }

    /** Of figures whatever their currency, as the message defines it. */
    private static String sum(List<Transfer> transfers) {
        return transfers.stream()
                .map(Transfer::amount)
                .map(Money::amount)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
