package org.maillage.directory.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.maillage.kernel.input.Field;

/** What one write says of a sheet's fields; a field that is absent is not in it. */
public final class SheetPatch {

    private final Map<SheetField<?>, Field<?>> fields = new LinkedHashMap<>();

    /** Says one thing: the value, of the field's type, or that there is none. */
    public static SheetPatch of(SheetField<?> field, Optional<?> value) {
        var patch = new SheetPatch();
        patch.fields.put(field, value.isPresent() ? Field.given(value.get()) : Field.cleared());
        return patch;
    }

    public <T> SheetPatch set(SheetField<T> field, Field<? extends T> said) {
        if (!said.isAbsent()) {
            fields.put(field, said);
        }
        return this;
    }

    public <T> Field<T> get(SheetField<T> field) {
        var said = fields.get(field);
        return said == null ? Field.absent() : said.map(field::cast);
    }

    /** Whether it gives the field that value. */
    public <T> boolean says(SheetField<T> field, T value) {
        return get(field).value().filter(value::equals).isPresent();
    }

    public Set<SheetField<?>> fields() {
        return fields.keySet();
    }

    void forEach(BiConsumer<SheetField<?>, Field<?>> reader) {
        fields.forEach(reader);
    }
}
