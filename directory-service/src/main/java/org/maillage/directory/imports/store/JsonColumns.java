package org.maillage.directory.imports.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.imports.Layout;
import org.maillage.directory.place.ImportOutcome.Difference;
import org.maillage.kernel.Fault;

/** Values kept as JSON within a row. */
final class JsonColumns {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

    private JsonColumns() {}

    /** Null for an empty list: most rows have nothing to say. */
    static @Nullable String of(List<?> values) {
        return values.isEmpty() ? null : text(values);
    }

    static @Nullable String of(Optional<?> value) {
        return value.map(JsonColumns::text).orElse(null);
    }

    static String of(Map<String, Long> counts) {
        return text(counts);
    }

    static String of(Layout layout) {
        return text(layout);
    }

    static List<Fault> faults(@Nullable String json) {
        return json == null ? List.of() : read(json, FAULTS);
    }

    static Optional<Fault> fault(@Nullable String json) {
        return json == null ? Optional.empty() : Optional.of(read(json, new TypeReference<Fault>() {}));
    }

    static List<Difference> differences(@Nullable String json) {
        return json == null ? List.of() : read(json, DIFFERENCES);
    }

    static SortedMap<String, Long> counts(String json) {
        return read(json, COUNTS);
    }

    static Optional<Layout> layout(@Nullable String json) {
        return json == null ? Optional.empty() : Optional.of(read(json, new TypeReference<Layout>() {}));
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not what was stored", e);
        }
    }
}
