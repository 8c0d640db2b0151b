package org.maillage.kernel;

import java.util.regex.Pattern;

/** A French legal body's number (INSEE, base Sirene): nine digits, the last of them a Luhn check. */
public record Siren(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{9}");

    public Siren {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a SIREN: " + value);
        }
    }

    /** Nine equal digits are refused, although nine zeros pass the check: they are what forms are filled with. */
    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && !Luhn.allEqual(value) && Luhn.holds(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
