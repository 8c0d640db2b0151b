package org.maillage.gateway.search;

import java.util.List;
import java.util.Optional;

/** One page of what was found, in order, and how many there are in all. */
public record Page<T>(List<Hit<T>> hits, int totalCount, boolean hasNextPage, boolean hasPreviousPage) {

    public Page {
        hits = List.copyOf(hits);
    }

    public List<T> nodes() {
        return hits.stream().map(Hit::node).toList();
    }

    public Optional<String> startCursor() {
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0).cursor());
    }

    public Optional<String> endCursor() {
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(hits.get(hits.size() - 1).cursor());
    }
}
