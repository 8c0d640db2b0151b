package org.maillage.gateway.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;

/**
 * Where a page ended: the place in the order, and what the order stood on. Opaque outside.
 *
 * @param list which list and order it belongs to
 * @param lenient whether words were matched leniently
 * @param asOf the instant that hours and freshness were computed for, so that the next page agrees
 */
record Cursor(int list, boolean lenient, Instant asOf, SortKey key) {

    private static final byte FORMAT = 2;
    private static final int HEAD = 1 + Short.BYTES + 1 + Long.BYTES + Long.BYTES + 2 * Long.BYTES;
    private static final int LONGEST = 1024;

    String encode() {
        var text = key.text().getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(HEAD + text.length + Integer.BYTES)
                .put(FORMAT)
                .putShort((short) list)
                .put((byte) (lenient ? 1 : 0))
                .putLong(asOf.toEpochMilli())
                .putLong(key.number())
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .put(text);
        bytes.putInt(checksum(bytes.array(), bytes.position()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty without a cursor; {@code bad-cursor} when it was not given by this list in this order. */
    static Optional<Cursor> decode(@Nullable String text, int list) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            var cursor = read(text);
            if (cursor.list != list) {
                throw bad();
            }
            return Optional.of(cursor);
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException e) {
            throw bad();
        }
    }

    private static Cursor read(String text) {
        if (text.length() > LONGEST) {
            throw bad();
        }
        var bytes = Base64.getUrlDecoder().decode(text);
        int end = bytes.length - Integer.BYTES;
        var in = ByteBuffer.wrap(bytes);
        if (end < HEAD || in.getInt(end) != checksum(bytes, end) || in.get() != FORMAT) {
            throw bad();
        }
        int list = in.getShort();
        boolean lenient = in.get() == 1;
        var asOf = Instant.ofEpochMilli(in.getLong());
        long number = in.getLong();
        var id = new UUID(in.getLong(), in.getLong());
        return new Cursor(
                list,
                lenient,
                asOf,
                new SortKey(number, new String(bytes, HEAD, end - HEAD, StandardCharsets.UTF_8), id));
    }

    private static int checksum(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static Refusal bad() {
        return new Refusal("bad-cursor", "This cursor was not given by this list in this order.");
    }
}
