package org.maillage.gateway.readmodel;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/**
 * What things of one kind point at, read backwards: the spaces of a place, the places of a network. Declared beside the
 * record whose things point, named in its line of {@link EntityKind}, and kept by the model.
 */
public sealed interface ReverseLink<K, E extends Entity> {

    /** The kind that points. */
    Class<E> from();

    /** What a thing points at. */
    Function<E, ? extends Collection<K>> keys();

    /** For the few things that point at one key, kept in order: each change of one writes the others down again. */
    record InOrder<K, E extends Entity>(
            Class<E> from, Function<E, ? extends Collection<K>> keys, Comparator<? super E> order)
            implements ReverseLink<K, E> {}

    /** For any number of things that point at one key, in no order. */
    record InNoOrder<K, E extends Entity>(Class<E> from, Function<E, ? extends Collection<K>> keys)
            implements ReverseLink<K, E> {}

    static <K, E extends Entity> InOrder<K, E> inOrder(
            Class<E> from, Function<E, ? extends Collection<K>> keys, Comparator<? super E> order) {
        return new InOrder<>(from, keys, order);
    }

    static <K, E extends Entity> InNoOrder<K, E> inNoOrder(Class<E> from, Function<E, ? extends Collection<K>> keys) {
        return new InNoOrder<>(from, keys);
    }
}
