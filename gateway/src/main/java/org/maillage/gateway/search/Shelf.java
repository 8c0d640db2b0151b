package org.maillage.gateway.search;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.kernel.territory.Folding;

/** The things of one kind, indexed, and how they are found. */
final class Shelf<E extends Entity, F extends Filter<E>> {

    private final ReadModel model;
    private final Searched<E, F> searched;
    private final TextIndex<E> index = new TextIndex<>();
    private final Finder<E> finder = new Finder<>(index);

    Shelf(ReadModel model, Searched<E, F> searched) {
        this.model = model;
        this.searched = searched;
    }

    Class<F> filters() {
        return searched.filters();
    }

    Page<E> page(F filter, Paging paging, Instant now) {
        var list = searched.ranking(filter, now).list();
        var browse = Finder.Browse.of(paging, list, now);
        var wanted = searched.wanted(filter, browse.asOf());
        return finder.page(wanted, searched.ranking(filter, browse.asOf()), browse, paging);
    }

    void all(F filter, Instant now, Consumer<E> consumer) {
        finder.all(searched.wanted(filter, now), consumer);
    }

    void changed(Collection<Applied> changes) {
        Set<UUID> touched = new LinkedHashSet<>();
        for (var applied : changes) {
            if (applied.change().kind().type() == searched.things()) {
                touched.add(applied.change().id());
            }
            searched.follow(applied).forEach(thing -> touched.add(thing.id()));
        }
        touched.forEach(this::renew);
    }

    /** Adds to an empty index every so-manieth thing, so that several can share the work. */
    void addShare(int share, int shares) {
        for (var thing : model.all(searched.things())) {
            if (Math.floorMod(thing.id().hashCode(), shares) == share) {
                searched.document(thing)
                        .ifPresent(document -> index.add(thing.id(), indexed(thing), document.finished()));
            }
        }
    }

    void clear() {
        index.clear();
    }

    void refresh() {
        index.refresh();
    }

    private void renew(UUID id) {
        var thing = model.held(searched.things(), id);
        var document = thing.flatMap(searched::document);
        if (thing.isPresent() && document.isPresent()) {
            index.put(id, indexed(thing.get()), document.get().finished());
            return;
        }
        index.remove(id);
    }

    private Indexed<E> indexed(E thing) {
        return new Indexed<>(thing, Folding.fold(searched.name(thing)));
    }
}
