package org.maillage.gateway.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Picks one page out of all that was found, whatever the order in which it is offered. */
final class Selection<T> {

    record Picked<T>(SortKey key, T thing) {}

    private final Paging paging;
    private final @Nullable SortKey after;
    private final @Nullable SortKey before;
    private final Comparator<SortKey> closestFirst;
    private final PriorityQueue<Picked<T>> picked;
    private int earlier;
    private int between;
    private int later;

    Selection(Paging paging, @Nullable SortKey after, @Nullable SortKey before) {
        this.paging = paging;
        this.after = after;
        this.before = before;
        this.closestFirst = paging.backwards() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        this.picked = new PriorityQueue<>((a, b) -> closestFirst.compare(b.key(), a.key()));
    }

    void offer(SortKey key, T thing) {
        if (after != null && key.compareTo(after) <= 0) {
            earlier++;
            return;
        }
        if (before != null && key.compareTo(before) >= 0) {
            later++;
            return;
        }
        between++;
        if (picked.size() < paging.size()) {
            picked.add(new Picked<>(key, thing));
            return;
        }
        if (closestFirst.compare(key, picked.element().key()) < 0) {
            picked.remove();
            picked.add(new Picked<>(key, thing));
        }
    }

    List<Picked<T>> inOrder() {
        var page = new ArrayList<>(picked);
        page.sort(Comparator.comparing(Picked::key));
        return page;
    }

    int total() {
        return earlier + between + later;
    }

    boolean hasNext() {
        return later > 0 || !paging.backwards() && between > paging.size();
    }

    boolean hasPrevious() {
        return earlier > 0 || paging.backwards() && between > paging.size();
    }
}
