package org.maillage.directory.child;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.place.ContestedKind;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceChildren;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.freshness.Part;

/** The things of one kind as their place sees them: they follow it, and come with it in imports. */
public abstract class ChildrenOfPlaces<C extends PlaceChild> implements PlaceChildren, ContestedKind {

    private final ChildKind<C, ?> kind;
    private final ChildStore<C, ?> store;
    private final ChildPublisher publisher;
    private final Ids ids;
    private final Clock clock;

    protected ChildrenOfPlaces(
            ChildKind<C, ?> kind, ChildStore<C, ?> store, ChildPublisher publisher, Ids ids, Clock clock) {
        this.kind = kind;
        this.store = store;
        this.publisher = publisher;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void follow(Place place) {
        for (var child : store.forChange(place.id())) {
            child.follow(clock.instant());
            publisher.updated(kind, child, place);
        }
    }

    /** Refuses {@code too-many} when the survivor cannot keep them all. */
    @Override
    public void join(Place absorbed, Place survivor) {
        var own = store.of(survivor.id());
        var coming = new ArrayList<C>();
        for (var child : store.forChange(absorbed.id())) {
            if (own.stream().anyMatch(one -> kind.isSame(one, child))) {
                publisher.removed(kind, child, absorbed);
                store.remove(child);
            } else {
                coming.add(child);
            }
        }
        if (!coming.isEmpty() && own.size() + coming.size() > kind.most()) {
            throw new Refusal("too-many", "A place has at most " + kind.most() + " " + kind.member() + ".")
                    .with("limit", kind.most());
        }
        for (var child : coming) {
            child.moveTo(survivor.id());
            child.follow(clock.instant());
            publisher.updated(kind, child, survivor);
        }
    }

    @Override
    public void leave(Place place) {
        for (var child : store.forChange(place.id())) {
            publisher.removed(kind, child, place);
            store.remove(child);
        }
    }

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public List<SheetField<?>> fields() {
        return kind.fields();
    }

    @Override
    public void take(UUID thing, Place place, SheetPatch offered, Writer writer) {
        var child = store.forChange(place.id()).stream()
                .filter(one -> one.uuid().equals(thing))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(kind.name()));
        if (child.revise(child.weigh(offered, writer.origin()), writer)) {
            publisher.updated(kind, child, place);
        }
    }

    @Override
    public Set<Part> partsOf(PlaceId place) {
        var parts = EnumSet.noneOf(Part.class);
        store.of(place).forEach(child -> parts.addAll(kind.parts(child)));
        return parts;
    }

    @Override
    public Optional<Batch> open(ImportTerms terms, Collection<PlaceId> places) {
        var standing = terms.dryRun() ? store.copies(places) : store.forChange(places);
        var desk = new ChildBatch.Desk<>(kind, store, publisher, ids);
        return Optional.of(new ChildBatch<>(terms, standing, desk, clock.instant()));
    }
}
