package org.maillage.gateway.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One link read backwards. What readers get never changes under them, but for what stands in no order. */
abstract sealed class Backwards<K, E extends Entity> {

    private final ReverseLink<K, E> link;

    private Backwards(ReverseLink<K, E> link) {
        this.link = link;
    }

    static Backwards<?, ?> along(ReverseLink<?, ?> link) {
        if (link instanceof ReverseLink.InOrder<?, ?> inOrder) {
            return new InOrder<>(inOrder);
        }
        return new InNoOrder<>(link);
    }

    abstract Collection<E> at(K key);

    abstract void put(K key, E thing);

    abstract void remove(K key, UUID id);

    final void replace(@Nullable Entity before, @Nullable Entity after) {
        var left = keys(before);
        var held = keys(after);
        if (before != null) {
            left.stream().filter(key -> !held.contains(key)).forEach(key -> remove(key, before.id()));
        }
        if (after != null) {
            held.forEach(key -> put(key, link.from().cast(after)));
        }
    }

    private Collection<K> keys(@Nullable Entity thing) {
        return thing == null ? List.of() : link.keys().apply(link.from().cast(thing));
    }

    static final class InOrder<K, E extends Entity> extends Backwards<K, E> {

        private final ReverseLink.InOrder<K, E> link;
        private final Map<K, List<E>> lists = new ConcurrentHashMap<>();

        InOrder(ReverseLink.InOrder<K, E> link) {
            super(link);
            this.link = link;
        }

        @Override
        List<E> at(K key) {
            return lists.getOrDefault(key, List.of());
        }

        @Override
        void put(K key, E thing) {
            lists.compute(key, (any, present) -> {
                var all = without(present, thing.id());
                all.add(thing);
                all.sort(link.order());
                return List.copyOf(all);
            });
        }

        @Override
        void remove(K key, UUID id) {
            lists.computeIfPresent(key, (any, present) -> {
                var others = without(present, id);
                return others.isEmpty() ? null : List.copyOf(others);
            });
        }

        private static <E extends Entity> List<E> without(@Nullable List<E> things, UUID id) {
            var others = new ArrayList<E>();
            if (things != null) {
                things.stream().filter(thing -> !thing.id().equals(id)).forEach(others::add);
            }
            return others;
        }
    }

    static final class InNoOrder<K, E extends Entity> extends Backwards<K, E> {

        private final Map<K, Map<UUID, E>> things = new ConcurrentHashMap<>();

        InNoOrder(ReverseLink<K, E> link) {
            super(link);
        }

        @Override
        Collection<E> at(K key) {
            return Collections.unmodifiableCollection(
                    things.getOrDefault(key, Map.of()).values());
        }

        @Override
        void put(K key, E thing) {
            things.computeIfAbsent(key, any -> new ConcurrentHashMap<>()).put(thing.id(), thing);
        }

        @Override
        void remove(K key, UUID id) {
            things.computeIfPresent(key, (any, present) -> {
                present.remove(id);
                return present.isEmpty() ? null : present;
            });
        }
    }
}
