package org.maillage.gateway.readmodel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All reverse links of all kinds. */
final class Links {

    private final Map<ReverseLink<?, ?>, Backwards<?, ?>> all = new LinkedHashMap<>();

    Links() {
        for (var kind : EntityKind.values()) {
            kind.links().forEach(link -> all.put(link, Backwards.along(link)));
        }
    }

    /** One of the two is there at least. */
    void replace(EntityKind kind, @Nullable Entity before, @Nullable Entity after) {
        kind.links().forEach(link -> backwards(link).replace(before, after));
    }

    <K, E extends Entity> List<E> at(ReverseLink.InOrder<K, E> link, K key) {
        return ((Backwards.InOrder<K, E>) backwards(link)).at(key);
    }

    <K, E extends Entity> Collection<E> at(ReverseLink.InNoOrder<K, E> link, K key) {
        return backwards(link).at(key);
    }

    @SuppressWarnings("unchecked") // what is kept under a link was made along it
    private <K, E extends Entity> Backwards<K, E> backwards(ReverseLink<K, E> link) {
        var backwards = all.get(link);
        if (backwards == null) {
            throw new IllegalArgumentException("not named in EntityKind: a link from " + link.from());
        }
        return (Backwards<K, E>) backwards;
    }
}
