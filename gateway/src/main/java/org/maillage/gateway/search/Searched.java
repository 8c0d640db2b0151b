package org.maillage.gateway.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.Entity;

/** How things of one kind are found. One of each kind stands in {@link Searchable}. */
public interface Searched<E extends Entity, F extends Filter<E>> {

    Class<E> things();

    Class<F> filters();

    /** What of a thing is searched, made of the model's present state alone; empty while it is not to be found. */
    Optional<IndexDocument> document(E thing);

    /** What a thing is sorted by in lists ordered by name. */
    String name(E thing);

    Wanted<E> wanted(F filter, Instant now);

    Ranking<E> ranking(F filter, Instant now);

    /** The things of this kind whose documents also tell of what changed there, such as where their place is. */
    default Collection<E> follow(Applied change) {
        return List.of();
    }
}
