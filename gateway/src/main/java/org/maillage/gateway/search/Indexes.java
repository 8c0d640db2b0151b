package org.maillage.gateway.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;

/**
 * Keeps the indexes in step with the read model. What is indexed is made of the model's present state, never of a change,
 * so the order of arrival leaves no trace.
 */
public final class Indexes {

    private final Map<Class<?>, Shelf<?, ?>> shelves = new LinkedHashMap<>();

    public Indexes(ReadModel model, PlaceFacts facts, Labels labels) {
        Searchable.kinds(model, facts, labels).stream()
                .<Shelf<?, ?>>map(kind -> new Shelf<>(model, kind))
                .forEach(shelf -> shelves.put(shelf.filters(), shelf));
    }

    /** After the model took changes in. */
    public void changed(Collection<Applied> changes) {
        shelves.values().forEach(shelf -> shelf.changed(changes));
    }

    /** Throws the indexes away and makes them anew from the model, on all processors. */
    public void rebuild() {
        shelves.values().forEach(Shelf::clear);
        int threads = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(threads);
        try {
            await(IntStream.range(0, threads)
                    .<Future<?>>mapToObj(share -> workers.submit(() -> addShare(share, threads)))
                    .toList());
            await(shelves.values().stream()
                    .<Future<?>>map(shelf -> workers.submit(shelf::refresh))
                    .toList());
        } finally {
            workers.shutdownNow();
        }
    }

    public void refresh() {
        shelves.values().forEach(Shelf::refresh);
    }

    private void addShare(int share, int shares) {
        shelves.values().forEach(shelf -> shelf.addShare(share, shares));
    }

    private static void await(List<Future<?>> work) {
        try {
            for (var one : work) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the indexes were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the indexes could not be made", e.getCause());
        }
    }

    @SuppressWarnings("unchecked") // a shelf stands under the class of the filters that its kind is found by
    <E extends Entity, F extends Filter<E>> Shelf<E, F> shelf(F filter) {
        var shelf = shelves.get(filter.getClass());
        if (shelf == null) {
            throw new IllegalArgumentException("not named in Searchable: " + filter.getClass());
        }
        return (Shelf<E, F>) shelf;
    }
}
