package org.maillage.funding.payment.camt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.maillage.funding.payment.PaymentReference;
import org.maillage.funding.payment.StatementLine;
import org.maillage.funding.payment.StatementLine.Kind;

/**
 * Tells a movement again: by its account and the servicer's reference, else by all that is said of it. A digest, so that
 * no account number stands in it.
 */
record LineIdentity(String account) {

    String of(Optional<String> servicerReference, StatementLine line) {
        return servicerReference
                .map(reference -> digest("reference", account, reference))
                .orElseGet(() -> digest(
                        "line",
                        account,
                        line.kind() == Kind.DEBIT ? "DBIT" : "CRDT",
                        line.amount().amount(),
                        line.amount().currency(),
                        line.bookedOn().toString(),
                        line.endToEndId().orElse(""),
                        line.reference().map(PaymentReference::value).orElse(""),
                        String.valueOf(line.payer().name()),
                        String.valueOf(line.payer().iban()),
                        String.valueOf(line.payer().text())));
    }

    private static String digest(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
