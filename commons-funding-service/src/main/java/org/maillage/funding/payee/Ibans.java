package org.maillage.funding.payee;

import java.util.Optional;
import org.maillage.kernel.Refusal;

/** Tells account numbers from what looks like them. */
public interface Ibans {

    /** The number in a text, with or without spaces; empty where its country, length, layout or check digits are wrong. */
    Optional<Iban> read(String text);

    /** The same, or the refusal {@code invalid-iban}. */
    default Iban require(String text) {
        return read(text).orElseThrow(() -> new Refusal("invalid-iban", "This is not the number of a bank account."));
    }
}
