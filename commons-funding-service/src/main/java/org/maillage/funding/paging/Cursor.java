package org.maillage.funding.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.maillage.kernel.Refusal;

/**
 * After which thing a page begins: what the list is sorted by, then the id. Opaque to whoever carries it; what we did
 * not give is refused with {@code bad-cursor}.
 */
public record Cursor(String key, UUID id) {

    private static final int UUID_LENGTH = 36;

    public static Cursor at(Instant key, UUID id) {
        return new Cursor(key.toString(), id);
    }

    public static Cursor at(long key, UUID id) {
        return new Cursor(Long.toString(key), id);
    }

    static Cursor read(String text) {
        try {
            var plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            var id = UUID.fromString(plain.substring(0, UUID_LENGTH));
            return new Cursor(plain.substring(UUID_LENGTH), id);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | CharacterCodingException e) {
            throw bad();
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The key of a list that is sorted by time. */
    public Instant instant() {
        try {
            return Instant.parse(key);
        } catch (DateTimeException e) {
            throw bad();
        }
    }

    /** The key of a list that is sorted by number. */
    public long number() {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw bad();
        }
    }

    private static Refusal bad() {
        return new Refusal("bad-cursor", "This cursor was not given here.");
    }
}
