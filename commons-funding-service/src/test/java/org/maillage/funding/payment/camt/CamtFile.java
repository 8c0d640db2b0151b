package org.maillage.funding.payment.camt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A statement as a bank would send it, in the layout of its version. */
public final class CamtFile {

    public static final String ACCOUNT = "FR7630006000011234567890189";

    private final int version;
    private final String account;
    private final List<String> entries = new ArrayList<>();

    private CamtFile(int version, String account) {
        this.version = version;
        this.account = account;
    }

    public static CamtFile ofVersion(int version) {
        return new CamtFile(version, ACCOUNT);
    }

    public static CamtFile of(String account) {
        return new CamtFile(8, account);
    }

    /** A booked credit with a structured reference. */
    public CamtFile credit(String amount, String servicerReference, String reference) {
        return entry(new Line(amount, "EUR", "CRDT", servicerReference)
                .details("<RmtInf><Strd><CdtrRefInf><Ref>" + reference + "</Ref></CdtrRefInf></Strd></RmtInf>"));
    }

    public CamtFile text(String amount, String servicerReference, String text) {
        return entry(new Line(amount, "EUR", "CRDT", servicerReference)
                .details("<RmtInf><Ustrd>" + text + "</Ustrd></RmtInf>"));
    }

    public CamtFile debit(String amount, String servicerReference, String endToEndId) {
        return entry(new Line(amount, "EUR", "DBIT", servicerReference)
                .details("<Refs><EndToEndId>" + endToEndId + "</EndToEndId></Refs>"));
    }

    public CamtFile returned(String amount, String servicerReference, String endToEndId) {
        return entry(new Line(amount, "EUR", "CRDT", servicerReference)
                .details("<Refs><EndToEndId>" + endToEndId
                        + "</EndToEndId></Refs><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"));
    }

    public record Line(String amount, String currency, String direction, String servicerReference, String inner) {

        public Line(String amount, String currency, String direction, String servicerReference) {
            this(amount, currency, direction, servicerReference, "");
        }

        public Line details(String transaction) {
            return new Line(amount, currency, direction, servicerReference, transaction);
        }
    }

    public CamtFile entry(Line line) {
        var status = version >= 7 ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>";
        var reference =
                line.servicerReference().isEmpty() ? "" : "<AcctSvcrRef>" + line.servicerReference() + "</AcctSvcrRef>";
        return raw("<Ntry><Amt Ccy=\"" + line.currency() + "\">" + line.amount() + "</Amt><CdtDbtInd>"
                + line.direction() + "</CdtDbtInd>" + status + "<BookgDt><Dt>2026-11-20</Dt></BookgDt>" + reference
                + "<NtryDtls><TxDtls>" + line.inner() + "</TxDtls></NtryDtls></Ntry>");
    }

    public CamtFile raw(String entry) {
        entries.add(entry);
        return this;
    }

    public String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.0"
                + version + "\"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId><CreDtTm>2026-11-21T06:00:00</CreDtTm></GrpHdr>"
                + "<Stmt><Id>1</Id><CreDtTm>2026-11-21T06:00:00</CreDtTm><Acct><Id><IBAN>" + account
                + "</IBAN></Id></Acct>" + String.join("\n", entries) + "</Stmt></BkToCstmrStmt></Document>";
    }

    public byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }
}
