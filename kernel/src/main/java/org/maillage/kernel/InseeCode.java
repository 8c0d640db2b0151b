package org.maillage.kernel;

import java.util.regex.Pattern;

/** The code of a commune in the French official geographical code (COG), five characters: "24322", "2A004". */
public record InseeCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("([013-9]\\d|2[AB1-9])\\d{3}");

    public InseeCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an INSEE commune code: " + value);
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
