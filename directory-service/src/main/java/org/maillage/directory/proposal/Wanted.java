package org.maillage.directory.proposal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a {@code PlaceInput} that somebody wants written, as they were sent; a null one is to be cleared. */
public record Wanted(Map<String, @Nullable Object> members) {

    public static final Wanted NOTHING = new Wanted(Map.of());

    Set<String> fields() {
        return members.keySet();
    }

    /** Those alone. */
    Wanted only(Collection<String> fields) {
        var kept = new LinkedHashMap<>(members);
        kept.keySet().retainAll(fields);
        return new Wanted(kept);
    }

    boolean isNothing() {
        return members.isEmpty();
    }
}
