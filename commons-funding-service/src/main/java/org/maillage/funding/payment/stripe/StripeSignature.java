package org.maillage.funding.payment.stripe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.maillage.kernel.Refusal;

/** {@code Stripe-Signature: t=...,v1=...}: HMAC-SHA256 over {@code t.body}, of a time within 300 seconds. */
record StripeSignature(List<String> secrets, Clock clock) {

    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST = 2_000;

    /** Refuses with {@code signature-invalid}; compares in a time that tells nothing. */
    void require(String header, byte[] body) {
        var given = Given.read(header);
        if (Duration.between(given.at(), clock.instant()).abs().compareTo(TOLERANCE) > 0) {
            throw invalid("It was not signed just now.");
        }
        boolean fits = false;
        for (var secret : secrets) {
            var expected = sign(secret, given.time(), body);
            for (var signature : given.signatures()) {
                fits |= MessageDigest.isEqual(expected, signature);
            }
        }
        if (!fits) {
            throw invalid("No secret that is known here signs it so.");
        }
    }

    static byte[] sign(String secret, String time, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    private static Refusal invalid(String why) {
        return new Refusal("signature-invalid", why);
    }

    private record Given(String time, Instant at, List<byte[]> signatures) {

        static Given read(String header) {
            if (header.length() > LONGEST) {
                throw invalid("It is no signature.");
            }
            var time = "";
            var signatures = new ArrayList<byte[]>();
            try {
                for (var part : header.split(",")) {
                    var pair = part.strip().split("=", 2);
                    if (pair.length == 2 && pair[0].equals("t")) {
                        time = pair[1];
                    } else if (pair.length == 2 && pair[0].equals("v1")) {
                        signatures.add(HexFormat.of().parseHex(pair[1]));
                    }
                }
                return new Given(time, Instant.ofEpochSecond(Long.parseLong(time)), List.copyOf(signatures));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw invalid("It is no signature.");
            }
        }
    }
}
