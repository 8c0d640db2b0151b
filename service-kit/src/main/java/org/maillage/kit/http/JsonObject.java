package org.maillage.kit.http;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of a write: one JSON object, its members as sent. A member that is null was sent as null. Numbers are
 * Integer, Long, BigInteger or BigDecimal; objects are maps, arrays lists.
 */
@Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
public final class JsonObject {

    /** The type of a body that says only what changes (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    @Schema(hidden = true)
    private final Map<String, @Nullable Object> members;

    @Schema(hidden = true)
    private final byte[] bytes;

    JsonObject(Map<String, @Nullable Object> members, byte[] bytes) {
        this.members = members;
        this.bytes = bytes;
    }

    /** In the order sent. */
    public Map<String, @Nullable Object> members() {
        return members;
    }

    /** The body as it came, byte for byte. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
