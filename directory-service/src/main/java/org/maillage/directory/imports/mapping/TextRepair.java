package org.maillage.directory.imports.mapping;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends what exports do to text, where the repair is certain. */
final class TextRepair {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    // An accented letter read twice. "Â" with a sign after it is left alone: it may be meant.
    private static final Pattern DOUBLY_ENCODED =
            Pattern.compile("Ã[\\u0080-\\u00BF\\u0152-\\u2122]|â€[\\u0080-\\u2122]");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#\\d{2,5});");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private TextRepair() {}

    /** "ThÃ©Ã¢tre" becomes "Théâtre"; anything not wholly mendable comes back as it was. */
    static String encoding(String text) {
        if ((text.indexOf('Ã') < 0 && text.indexOf('â') < 0)
                || !DOUBLY_ENCODED.matcher(text).find()) {
            return text;
        }
        for (var first : new Charset[] {WINDOWS, StandardCharsets.ISO_8859_1}) {
            try {
                var bytes = first.newEncoder().encode(CharBuffer.wrap(text));
                return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return mendedInPlaces(text);
    }

    /** One damaged word in an otherwise sound text. */
    private static String mendedInPlaces(String text) {
        return Pattern.compile("[ÃÂ][\\u0080-\\u00BF]").matcher(text).replaceAll(pair -> {
            var bytes = ByteBuffer.wrap(pair.group().getBytes(StandardCharsets.ISO_8859_1));
            return Matcher.quoteReplacement(StandardCharsets.UTF_8.decode(bytes).toString());
        });
    }

    static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(found -> {
            var name = found.group(1);
            var plain = name.startsWith("#")
                    ? character(name.substring(1), found.group())
                    : ENTITIES.getOrDefault(name, found.group());
            return Matcher.quoteReplacement(plain);
        });
    }

    private static String character(String code, String asItIs) {
        int point = Integer.parseInt(code);
        boolean printable =
                Character.isDefined(point) && !Character.isISOControl(point) && !Character.isSurrogate((char) point);
        return printable ? Character.toString(point) : asItIs;
    }

    /** No-break and other unusual spaces become ordinary ones, control characters too; ends are trimmed. */
    static String spaces(String text) {
        var plain = hasUnusualSpace(text) ? text.replaceAll("[\\u00A0\\u2007\\u202F\\uFEFF]", " ") : text;
        return CONTROL.matcher(plain).replaceAll(" ").strip();
    }

    static boolean hasUnusualSpace(String text) {
        return text.indexOf('\u00A0') >= 0
                || text.indexOf('\u202F') >= 0
                || text.indexOf('\u2007') >= 0
                || text.indexOf('\uFEFF') >= 0;
    }
}
