package org.maillage.kernel.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of territories as people may write them: without accents, case and punctuation. */
public final class Folding {

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

    private Folding() {}

    /** "L'Île-d'Yeu" becomes "l ile d yeu"; ligatures are opened. */
    public static String fold(String text) {
        var plain = new StringBuilder(text.length());
        var decomposed = isAscii(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < decomposed.length(); i++) {
            append(plain, Character.toLowerCase(decomposed.charAt(i)));
        }
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == ' ' ? plain.substring(0, end - 1) : plain.toString();
    }

    /** The key under which two spellings of one commune meet: folded, no leading article, "St" and "Ste" spelt out. */
    public static String nameKey(String name) {
        var words = fold(name).split(" ", -1);
        var key = new StringBuilder(name.length());
        for (int i = 0; i < words.length; i++) {
            if (i == 0 && words.length > 1 && ARTICLES.contains(words[i])) {
                continue;
            }
            key.append(key.isEmpty() ? "" : " ").append(spelt(words[i]));
        }
        return key.toString();
    }

    private static String spelt(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }

    private static void append(StringBuilder plain, char c) {
        if (c == 'œ') {
            plain.append("oe");
        } else if (c == 'æ') {
            plain.append("ae");
        } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            plain.append(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK
                && !plain.isEmpty()
                && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
