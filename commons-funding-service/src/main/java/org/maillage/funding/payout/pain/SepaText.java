package org.maillage.funding.payout.pain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts in the characters that every bank of the SEPA takes (EPC217-08): no accents, no other signs. */
final class SepaText {

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_WORDS = 140;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-zA-Z0-9/\\-?:().,'+ ]+");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private SepaText() {}

    static String name(String text) {
        return plain(text, LONGEST_NAME);
    }

    static String words(String text) {
        return plain(text, LONGEST_WORDS);
    }

    private static String plain(String text, int most) {
        var spelt = text.replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ß", "ss")
                .replace('’', '\'')
                .replace("&", "+");
        var bare =
                MARKS.matcher(Normalizer.normalize(spelt, Normalizer.Form.NFKD)).replaceAll("");
        var taken = BLANKS.matcher(OTHERS.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        var cut = taken.length() > most ? taken.substring(0, most).strip() : taken;
        return cut.isEmpty() ? "-" : cut;
    }
}
