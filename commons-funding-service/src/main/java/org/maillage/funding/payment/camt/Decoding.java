package org.maillage.funding.payment.camt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The text of a document in the encoding that it declares, of those that banks use; not one byte is guessed. */
final class Decoding {

    private static final int DECLARATION = 200;
    private static final Pattern DECLARED = Pattern.compile("\\A<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
    private static final Map<String, Charset> READ = Map.of(
            "UTF-8", StandardCharsets.UTF_8,
            "US-ASCII", StandardCharsets.US_ASCII,
            "ISO-8859-1", StandardCharsets.ISO_8859_1,
            "ISO-8859-15", Charset.forName("ISO-8859-15"),
            "WINDOWS-1252", Charset.forName("windows-1252"));

    private Decoding() {}

    static String text(byte[] document) {
        try {
            var text = charset(document)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Elements.invalid("Its bytes are not of the encoding that it declares.");
        }
    }

    private static Charset charset(byte[] document) {
        if (document.length > 1 && (startsWith(document, 0xFE, 0xFF) || startsWith(document, 0xFF, 0xFE))) {
            return StandardCharsets.UTF_16;
        }
        int start = document.length > 2 && startsWith(document, 0xEF, 0xBB) ? 3 : 0;
        var head = new String(
                document, start, Math.min(DECLARATION, document.length - start), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        var charset = READ.get(declared.group(1).toUpperCase(Locale.ROOT));
        if (charset == null) {
            throw Elements.invalid("The encoding that it declares is not read here.");
        }
        return charset;
    }

    private static boolean startsWith(byte[] document, int first, int second) {
        return (document[0] & 0xFF) == first && (document[1] & 0xFF) == second;
    }
}
