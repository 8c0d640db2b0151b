package org.maillage.directory.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The values written down of one thing. Immutable; a field without a value is not there. */
public final class Sheet {

    public static final Sheet BLANK = new Sheet(Map.of());

    private final Map<SheetField<?>, Object> values;

    private Sheet(Map<SheetField<?>, Object> values) {
        this.values = values;
    }

    public <T> Optional<T> get(SheetField<T> field) {
        return Optional.ofNullable(values.get(field)).map(field::cast);
    }

    /** The list of the field, empty when there is none. */
    public <T> List<T> list(SheetField<List<T>> field) {
        return get(field).orElse(List.of());
    }

    public boolean has(SheetField<?> field) {
        return values.containsKey(field);
    }

    public Set<SheetField<?>> fields() {
        return values.keySet();
    }

    public void forEach(BiConsumer<SheetField<?>, Object> reader) {
        values.forEach(reader);
    }

    public <T> Sheet with(SheetField<T> field, T value) {
        return put(field, Optional.of(value));
    }

    /** The same with one value set, or taken away when empty; its type is the field's. */
    public Sheet put(SheetField<?> field, Optional<?> value) {
        var more = new LinkedHashMap<>(values);
        more.remove(field);
        value.filter(field::says).ifPresent(v -> more.put(field, v));
        return new Sheet(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sheet sheet && values.equals(sheet.values);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(values);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
