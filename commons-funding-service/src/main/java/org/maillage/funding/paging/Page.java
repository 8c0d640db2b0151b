package org.maillage.funding.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some things of a longer list.
 *
 * @param totalCount how many there are in all
 * @param next the cursor of the page after; absent on the last one
 */
public record Page<T>(
        List<T> items, long totalCount, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), totalCount, next);
    }
}
