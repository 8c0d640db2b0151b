package org.maillage.directory.imports.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.imports.Layout;

/** One JSON object a row: elements of an array, lines, or GeoJSON features. */
final class JsonRows implements Rows {

    private static final ObjectReader OBJECT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(new TypeReference<LinkedHashMap<String, Object>>() {});

    private final Cutter cutter;
    private final Closeable source;
    private final LongSupplier bytesRead;
    private final boolean features;

    JsonRows(Cutter cutter, Closeable source, LongSupplier bytesRead, boolean features) {
        this.cutter = cutter;
        this.source = source;
        this.bytesRead = bytesRead;
        this.features = features;
    }

    @Override
    public Optional<SourceRow> next() throws IOException {
        return cutter.next().map(this::row);
    }

    private SourceRow row(Piece piece) {
        if (piece.tooLong()) {
            return SourceRow.unreadable(piece, "row-too-long", "a row has at most 256 kB");
        }
        if (piece.text().contains("\\u0000")) {
            return SourceRow.unreadable(piece, "row-malformed", "NUL is no text");
        }
        try {
            Map<String, @Nullable Object> row = OBJECT.readValue(piece.text());
            row.remove(RejectedRow.MARK);
            return SourceRow.read(piece, features ? feature(row) : row);
        } catch (JsonProcessingException e) {
            return SourceRow.unreadable(piece, "row-malformed", e.getOriginalMessage());
        }
    }

    /** The properties, with the position of a point as {@code geometry.longitude} and {@code geometry.latitude}. */
    private static Map<String, @Nullable Object> feature(Map<String, @Nullable Object> feature) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        if (feature.get("id") != null) {
            row.put("id", feature.get("id"));
        }
        if (feature.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, value) -> row.put(String.valueOf(name), value));
        }
        if (feature.get("geometry") instanceof Map<?, ?> geometry
                && geometry.get("coordinates") instanceof List<?> position
                && "Point".equals(geometry.get("type"))
                && position.size() >= 2) {
            row.put("geometry.longitude", position.get(0));
            row.put("geometry.latitude", position.get(1));
        }
        return row;
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public Layout layout() {
        return Layout.json();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
