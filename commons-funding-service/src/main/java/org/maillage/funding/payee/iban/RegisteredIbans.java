package org.maillage.funding.payee.iban;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.maillage.funding.payee.Iban;
import org.maillage.funding.payee.Ibans;

@ApplicationScoped
class RegisteredIbans implements Ibans {

    private static final int LONGEST = 34;

    @Override
    public Optional<Iban> read(String text) {
        var tight = text.replaceAll("[\\s\\u00A0\\u202F]", "").toUpperCase(Locale.ROOT);
        if (tight.length() > LONGEST || !tight.matches("[A-Z0-9]+")) {
            return Optional.empty();
        }
        try {
            IbanUtil.validate(tight);
            return Optional.of(new Iban(tight));
        } catch (Iban4jException e) {
            return Optional.empty();
        }
    }
}
