package org.maillage.directory.sheet.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetField;

/** Writes and reads values of the domain as the JSON of a column. A field that the code no longer knows is passed over. */
public final class SheetJson {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Map<String, SheetField<?>> fields;

    public SheetJson(List<SheetField<?>> fields) {
        this.fields = fields.stream().collect(Collectors.toUnmodifiableMap(SheetField::name, Function.identity()));
    }

    public String write(Sheet sheet) {
        var values = new TreeMap<String, Object>();
        sheet.forEach((field, value) -> values.put(field.name(), value));
        return text(values);
    }

    public Sheet read(String json) {
        try {
            var sheet = Sheet.BLANK;
            for (var member : JSON.readTree(json).properties()) {
                var field = fields.get(member.getKey());
                if (field != null) {
                    sheet = sheet.put(field, Optional.of(value(field, member.getValue())));
                }
            }
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T value(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(SheetField<?> field, JsonNode node) throws IOException {
        Object value = JSON.readerFor(typeOf(field)).readValue(node);
        return value;
    }

    private static JavaType typeOf(SheetField<?> field) {
        var types = JSON.getTypeFactory();
        return field.isList()
                ? types.constructCollectionType(List.class, field.element())
                : types.constructType(field.element());
    }
}
