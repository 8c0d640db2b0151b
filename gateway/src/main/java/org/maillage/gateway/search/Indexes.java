package org.maillage.gateway.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.kernel.territory.Folding;

/**
 * Keeps the indexes in step with the read model. What is indexed is made of the model's present state, never of a change,
 * so the order of arrival leaves no trace.
 */
public final class Indexes {

    private final ReadModel model;
    private final Documents documents;
    private final TextIndex<Place> places = new TextIndex<>();
    private final TextIndex<Space> spaces = new TextIndex<>();

    public Indexes(ReadModel model, Labels labels) {
        this.model = model;
        this.documents = new Documents(labels);
    }

    /** After the model took changes in. A space's document also says where its place is, so it follows it. */
    public void changed(Collection<Applied> changes) {
        Set<UUID> changedPlaces = new LinkedHashSet<>();
        Set<UUID> changedSpaces = new LinkedHashSet<>();
        for (var applied : changes) {
            var change = applied.change();
            if (change.kind() == EntityKind.SPACE) {
                changedSpaces.add(change.id());
            }
            if (change.kind() == EntityKind.PLACE) {
                changedPlaces.add(change.id());
                if (matterToSpaces(applied)) {
                    model.spacesOf(change.id()).forEach(space -> changedSpaces.add(space.id()));
                }
            }
        }
        changedPlaces.forEach(this::indexPlace);
        changedSpaces.forEach(this::indexSpace);
    }

    /** Throws the indexes away and makes them anew from the model, on all processors. */
    public void rebuild() {
        places.clear();
        spaces.clear();
        int threads = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(threads);
        try {
            await(IntStream.range(0, threads)
                    .<Future<?>>mapToObj(share -> workers.submit(() -> addShare(share, threads)))
                    .toList());
            await(List.of(workers.submit(places::refresh), workers.submit(spaces::refresh)));
        } finally {
            workers.shutdownNow();
        }
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

    public void refresh() {
        places.refresh();
        spaces.refresh();
    }

    TextIndex<Place> places() {
        return places;
    }

    TextIndex<Space> spaces() {
        return spaces;
    }

    private void addShare(int share, int shares) {
        for (var place : model.places()) {
            if (Math.floorMod(place.id().hashCode(), shares) == share) {
                places.add(place.id(), indexed(place, place.name()), documents.of(place));
                addSpaces(place);
            }
        }
    }

    private void addSpaces(Place place) {
        if (place.closed()) {
            return;
        }
        for (var space : model.spacesOf(place.id())) {
            spaces.add(space.id(), indexed(space, space.name()), documents.of(space, place));
        }
    }

    private void indexPlace(UUID id) {
        var place = model.place(id).filter(p -> p.id().equals(id));
        place.ifPresentOrElse(p -> places.put(id, indexed(p, p.name()), documents.of(p)), () -> places.remove(id));
    }

    private void indexSpace(UUID id) {
        var space = model.space(id);
        var place = space.flatMap(s -> model.place(s.placeId())).filter(p -> !p.closed());
        if (space.isPresent() && place.isPresent()) {
            var s = space.get();
            spaces.put(id, indexed(s, s.name()), documents.of(s, place.get()));
        } else {
            spaces.remove(id);
        }
    }

    private static boolean matterToSpaces(Applied applied) {
        return applied.stateBefore().isEmpty()
                || applied.change().deleted()
                || differs((Place) applied.stateBefore().get(), applied.change().state());
    }

    private static boolean differs(Place before, Optional<Entity> after) {
        return after.map(Place.class::cast)
                .filter(now -> now.name().equals(before.name())
                        && now.status() == before.status()
                        && Objects.equals(now.address(), before.address())
                        && Objects.equals(now.territory(), before.territory())
                        && now.stops().equals(before.stops())
                        && now.networkIds().equals(before.networkIds()))
                .isEmpty();
    }

    private static <T> Indexed<T> indexed(T thing, String name) {
        return new Indexed<>(thing, Folding.fold(name));
    }
}
