package org.maillage.devstack.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The text of a message of one part, as people read it; a message of several stays as it came. */
final class MailText {
    private MailText() {}

    static String of(String message) {
        int end = message.indexOf("\r\n\r\n");
        if (end < 0) {
            return message;
        }
        var head = message.substring(0, end).toLowerCase(Locale.ROOT);
        var body = message.substring(end + 4);
        if (head.contains("content-transfer-encoding: base64")) {
            return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
        }
        return head.contains("content-transfer-encoding: quoted-printable") ? unquoted(body) : body;
    }

    /** RFC 2045, 6.7: {@code =C3=A9} is a byte in hexadecimal, {@code =} at the end of a line joins it to the next. */
    private static String unquoted(String body) {
        var joined = body.replace("=\r\n", "");
        var bytes = new ByteArrayOutputStream(joined.length());
        for (int i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) == '=' && i + 2 < joined.length()) {
                bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
                continue;
            }
            bytes.write(joined.charAt(i));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
