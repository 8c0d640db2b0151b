package org.maillage.funding.payment.camt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.funding.payment.StatementLine;
import org.maillage.funding.payment.StatementLine.Kind;
import org.maillage.kernel.Money;

/** One entry of a statement: a line, or a line for each of its transactions where they add up to it. */
final class CamtEntry {

    private static final int DATE = 10;

    private final String account;
    private final Element statement;
    private final Element entry;
    private final List<Element> transactions;

    CamtEntry(String account, Element statement, Element entry) {
        this.account = account;
        this.statement = statement;
        this.entry = entry;
        this.transactions = entry.all("NtryDtls", "TxDtls").toList();
    }

    List<StatementLine> lines() {
        var whole = amount(entry.first("Amt"));
        if (transactions.size() <= 1) {
            return List.of(line(transactions.isEmpty() ? entry : transactions.get(0), whole, 0));
        }
        var parts = transactions.stream()
                .map(CamtEntry::ownAmount)
                .flatMap(Optional::stream)
                .toList();
        if (!addUp(parts, whole)) {
            return List.of(line(entry, whole, 0));
        }
        var lines = new ArrayList<StatementLine>();
        for (int i = 0; i < parts.size(); i++) {
            lines.add(line(transactions.get(i), parts.get(i), i + 1));
        }
        return lines;
    }

    private boolean addUp(List<Money> parts, Money whole) {
        return parts.size() == transactions.size()
                && parts.stream().allMatch(part -> part.currency().equals(whole.currency()))
                && parts.stream().reduce(Money::plus).filter(whole::equals).isPresent();
    }

    private StatementLine line(Element details, Money amount, int part) {
        var remittance = new CamtRemittance(entry, details);
        var line = new StatementLine(
                "",
                kind(details),
                amount,
                bookedOn(),
                remittance.reference(),
                remittance.endToEndId(),
                remittance.payer());
        return line.identified(new LineIdentity(account).of(servicerReference(details, part), line));
    }

    private Kind kind(Element details) {
        var status = entry.text("Sts", "Cd").or(() -> entry.text("Sts")).orElse("");
        if (!status.equals("BOOK")) {
            return Kind.NOT_BOOKED;
        }
        boolean reversal = entry.text("RvslInd")
                .filter(is -> is.equals("true") || is.equals("1"))
                .isPresent();
        var direction =
                details.text("CdtDbtInd").or(() -> entry.text("CdtDbtInd")).orElse("");
        return switch (direction) {
            case "CRDT" -> reversal || details.has("RtrInf") ? Kind.RETURN : Kind.CREDIT;
            case "DBIT" -> Kind.DEBIT;
            default -> throw Elements.invalid("An entry is neither CRDT nor DBIT.");
        };
    }

    private LocalDate bookedOn() {
        var date = entry.text("BookgDt", "Dt")
                .or(() -> entry.text("BookgDt", "DtTm"))
                .or(() -> entry.text("ValDt", "Dt"))
                .or(() -> entry.text("ValDt", "DtTm"))
                .or(() -> statement.text("CreDtTm"))
                .orElseThrow(() -> Elements.invalid("An entry has no date."));
        try {
            return LocalDate.parse(date.length() > DATE ? date.substring(0, DATE) : date);
        } catch (DateTimeException e) {
            throw Elements.invalid("An entry has a date that is none.");
        }
    }

    /** The entry's own for one transaction; of several, the transaction's where they differ, else numbered. */
    private Optional<String> servicerReference(Element details, int part) {
        var ofEntry = entry.text("AcctSvcrRef");
        var ofTransaction = details.text("Refs", "AcctSvcrRef");
        if (part == 0) {
            return ofEntry.or(() -> ofTransaction);
        }
        long distinct = transactions.stream()
                .flatMap(each -> each.text("Refs", "AcctSvcrRef").stream())
                .distinct()
                .count();
        return distinct == transactions.size()
                ? ofTransaction
                : ofEntry.or(() -> ofTransaction).map(reference -> reference + "/" + part);
    }

    private static Optional<Money> ownAmount(Element transaction) {
        return transaction
                .first("Amt")
                .or(() -> transaction.first("AmtDtls", "TxAmt", "Amt"))
                .or(() -> transaction.first("AmtDtls", "InstdAmt", "Amt"))
                .map(found -> amount(Optional.of(found)));
    }

    private static Money amount(Optional<Element> element) {
        try {
            return element.map(amount -> Money.parse(plain(amount.ownText()), amount.currency()))
                    .filter(money -> money.cents() >= 0)
                    .orElseThrow(() -> Elements.invalid("An entry has no amount from 0."));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw Elements.invalid("An entry has an amount that is none.");
        }
    }

    /** Up to five decimals are allowed there; zeros at the end say nothing. */
    private static String plain(String amount) {
        return amount.matches("\\d{1,15}\\.\\d{3,5}") ? amount.replaceFirst("(\\.\\d{1,2}?)0+$", "$1") : amount;
    }
}
