package org.maillage.funding.payment.camt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.maillage.funding.payment.StatementLine;
import org.maillage.funding.payment.StatementReader;

/** Reads camt.053 by the parts that versions 2 to 8 share; what banks add beside them is passed over. */
@ApplicationScoped
class CamtStatements implements StatementReader {

    private static final String NAMESPACES = "urn:iso:std:iso:20022:tech:xsd:camt\\.053\\.001\\.0[2-8]";

    @Override
    public List<StatementLine> read(byte[] file) {
        var document = Elements.read(file, NAMESPACES);
        var message = document.first("BkToCstmrStmt")
                .filter(root -> document.name().equals("Document"))
                .orElseThrow(() -> Elements.invalid("It has no BkToCstmrStmt."));
        if (!message.has("Stmt")) {
            throw Elements.invalid("It has no Stmt.");
        }
        var lines = new ArrayList<StatementLine>();
        message.all("Stmt").forEach(statement -> {
            var account = account(statement);
            statement.all("Ntry").forEach(entry -> lines.addAll(new CamtEntry(account, statement, entry).lines()));
        });
        return List.copyOf(lines);
    }

    private static String account(Element statement) {
        return statement
                .text("Acct", "Id", "IBAN")
                .or(() -> statement.text("Acct", "Id", "Othr", "Id"))
                .map(account -> account.replace(" ", ""))
                .orElseThrow(() -> Elements.invalid("A statement does not say of which account it is."));
    }
}
