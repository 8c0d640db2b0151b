package org.maillage.kernel;

import java.util.regex.Pattern;

/**
 * The number of one site of a French legal body (INSEE, base Sirene): its SIREN and five digits, with a Luhn check. Sites
 * of La Poste (SIREN 356000000) have a digit sum that is a multiple of 5 instead.
 */
public record Siret(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{14}");
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a SIRET: " + value);
        }
    }

    /** Fourteen equal digits are refused, although fourteen zeros pass the check. */
    public static boolean isValid(String value) {
        if (!SHAPE.matcher(value).matches() || Luhn.allEqual(value)) {
            return false;
        }
        return Luhn.holds(value) || value.startsWith(LA_POSTE) && digitSum(value) % 5 == 0;
    }

    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    private static int digitSum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }

    @Override
    public String toString() {
        return value;
    }
}
