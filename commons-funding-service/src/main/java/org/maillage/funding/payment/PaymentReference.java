package org.maillage.funding.payment;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The creditor reference of one contribution (ISO 11649): {@code RF}, two check digits (ISO 7064, MOD 97-10),
 * {@code MLG} and the ten digits of its sequence, such as {@code RF29MLG0000000042}.
 */
public record PaymentReference(String value) {

    private static final String ISSUER = "MLG";
    private static final long LAST = 9_999_999_999L;
    private static final int MODULUS = 97;
    private static final Pattern SHAPE = Pattern.compile("RF[0-9]{2}MLG[0-9]{10}");
    private static final Pattern WITHIN = Pattern.compile("(?=(RF[0-9]{2}MLG[0-9]{10}))");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");

    public PaymentReference {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not one of our creditor references: " + value);
        }
    }

    /** The reference of the contribution with that sequence, from 1 to 9999999999. */
    public static PaymentReference of(long sequence) {
        if (sequence < 1 || sequence > LAST) {
            throw new IllegalArgumentException("no reference for the sequence " + sequence);
        }
        var body = ISSUER + String.format(Locale.ROOT, "%010d", sequence);
        int check = MODULUS + 1 - remainder(body + "RF00");
        return new PaymentReference("RF" + String.format(Locale.ROOT, "%02d", check) + body);
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && remainder(value.substring(4) + value.substring(0, 4)) == 1;
    }

    /** The reference that a structured remittance carries, in whatever case and spacing it was printed. */
    public static Optional<PaymentReference> read(String text) {
        return Optional.of(tight(text)).filter(PaymentReference::isValid).map(PaymentReference::new);
    }

    /** The first one with true check digits in a free text, which may break it with spaces. */
    public static Optional<PaymentReference> within(String text) {
        return WITHIN.matcher(tight(text))
                .results()
                .map(found -> found.group(1))
                .filter(PaymentReference::isValid)
                .findFirst()
                .map(PaymentReference::new);
    }

    private static String tight(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Letters count as 10 to 35. */
    private static int remainder(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
        return new BigInteger(digits.toString())
                .mod(BigInteger.valueOf(MODULUS))
                .intValueExact();
    }

    @Override
    public String toString() {
        return value;
    }
}
