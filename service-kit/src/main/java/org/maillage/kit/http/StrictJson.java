package org.maillage.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;

/** JSON as RFC 8259 has it, and nothing that the database or a reader could not hold: no NUL, no half character. */
final class StrictJson {

    private static final int DEEPEST = 50;
    private static final int LONGEST_EXPONENT = 100;
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build()
            .readerFor(new TypeReference<Map<String, @Nullable Object>>() {});

    static {
        READER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(100)
                        .build());
    }

    private StrictJson() {}

    static Map<String, @Nullable Object> objectOf(byte[] bytes) {
        var text = textOf(bytes);
        if (!text.stripLeading().startsWith("{")) {
            throw new Refusal("bad-request", "The body is not a JSON object.");
        }
        try {
            Map<String, @Nullable Object> members = READER.readValue(text);
            members.forEach((name, value) -> {
                refuseUnholdable(name);
                refuseUnholdable(value);
            });
            return members;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
            throw new Refusal("bad-request", "The body is not readable JSON" + where + ".");
        }
    }

    private static String textOf(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("bad-request", "The body is not UTF-8.");
        }
    }

    private static void refuseUnholdable(@Nullable Object value) {
        if (value instanceof String text) {
            refuseUnholdable(text);
            return;
        }
        if (value instanceof List<?> items) {
            items.forEach(StrictJson::refuseUnholdable);
            return;
        }
        if (value instanceof Map<?, ?> members) {
            members.keySet().forEach(StrictJson::refuseUnholdable);
            members.values().forEach(StrictJson::refuseUnholdable);
            return;
        }
        if (value instanceof BigDecimal number && Math.abs((long) number.scale()) > LONGEST_EXPONENT) {
            throw new Refusal("bad-request", "A number is out of all proportion.");
        }
    }

    private static void refuseUnholdable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("bad-request", "The body holds a NUL character.");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Refusal("bad-request", "The body holds half a character (a lone surrogate).");
        }
    }
}
