package org.maillage.directory.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The origin of each field's value, by the field's name. */
public record Provenance(Map<String, Origin> origins) {

    public static final Provenance NONE = new Provenance(Map.of());

    public Provenance {
        origins = Map.copyOf(origins);
    }

    public Optional<Origin> of(SheetField<?> field) {
        return Optional.ofNullable(origins.get(field.name()));
    }

    Provenance with(SheetField<?> field, Origin origin) {
        var more = new TreeMap<>(origins);
        more.put(field.name(), origin);
        return new Provenance(more);
    }
}
