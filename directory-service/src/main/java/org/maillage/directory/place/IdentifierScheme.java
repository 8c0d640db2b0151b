package org.maillage.directory.place;

import java.util.regex.Pattern;

/** Who gives an identifier, and what its values look like. */
public enum IdentifierScheme {
    SIRET("\\d{14}"),
    SIREN("\\d{9}"),
    RNA("W\\d[0-9A-Z]\\d{7}"),
    RIDET("\\d{6,7}\\.?\\d{3}"),
    OSM("(node|way|relation)/\\d{1,18}"),
    WIKIDATA("Q[1-9]\\d{0,17}"),
    BAN("([013-9]\\d|2[AB1-9])\\d{3}_[0-9A-Za-z_]{1,40}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String LA_POSTE = "356000000";

    private final Pattern shape;

    IdentifierScheme(String shape) {
        this.shape = Pattern.compile(shape);
    }

    public boolean accepts(String value) {
        return shape.matcher(value).matches()
                && switch (this) {
                    case SIRET, SIREN -> isOneOfACompany(value);
                    case RNA, RIDET, OSM, WIKIDATA, BAN -> true;
                };
    }

    /** Luhn; zeros would pass it. La Poste's own SIRETs follow another sum. */
    private static boolean isOneOfACompany(String digits) {
        if (digits.chars().distinct().count() == 1) {
            return false;
        }
        if (digits.startsWith(LA_POSTE) && digits.length() > LA_POSTE.length()) {
            return digits.chars().map(c -> c - '0').sum() % 5 == 0 || luhn(digits);
        }
        return luhn(digits);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
