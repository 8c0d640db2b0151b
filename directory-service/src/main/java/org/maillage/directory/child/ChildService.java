package org.maillage.directory.child;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/**
 * What people do with the things of one kind that belong to places. The place's row is locked before the thing's,
 * everywhere, so that no two wait for each other.
 *
 * @param <S> the whole public state
 */
@Transactional
public abstract class ChildService<C extends PlaceChild, I extends ChildId, S> {

    private final ChildKind<C, S> kind;
    private final ChildStore<C, I> store;
    private final ChildDesk desk;

    protected ChildService(ChildKind<C, S> kind, ChildStore<C, I> store, ChildDesk desk) {
        this.kind = kind;
        this.store = store;
        this.desk = desk;
    }

    public S add(PlaceId placeId, Map<String, @Nullable Object> tree) {
        var place = desk.placeForChange(placeId);
        var writer = desk.writerOf(place);
        place.requireNotClosed();
        var faults = Faults.strict();
        var patch = kind.read(Members.whole(tree, faults), Optional.of(place));
        faults.refuseIfAny();
        if (store.count(placeId) >= kind.most()) {
            throw new Refusal("too-many", "A place has at most " + kind.most() + " " + kind.member() + ".")
                    .with("limit", kind.most());
        }
        var child = kind.make(desk.ids().next(), placeId, patch, writer);
        store.add(child);
        return desk.publisher().added(kind, child, place);
    }

    /** A merge patch. */
    public S update(I id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.patch(tree, faults), faults, versionCheck);
    }

    /** The whole thing anew: what is absent is cleared. */
    public S replace(I id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.whole(tree, faults), faults, versionCheck);
    }

    public void remove(I id, LongConsumer versionCheck) {
        var place = placeOf(id);
        var child = forChange(id);
        desk.writerOf(place);
        versionCheck.accept(child.version());
        desk.publisher().removed(kind, child, place);
        store.remove(child);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public S byId(I id) {
        var child = store.byId(id).orElseThrow(() -> Refusal.notFound(kind.name()));
        return kind.state(child, desk.place(child.place()));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<S> of(PlaceId id) {
        var place = desk.place(id);
        return store.of(id).stream().map(child -> kind.state(child, place)).toList();
    }

    private S change(I id, Members members, Faults faults, LongConsumer versionCheck) {
        var place = placeOf(id);
        var child = forChange(id);
        var writer = desk.writerOf(place);
        versionCheck.accept(child.version());
        place.requireNotClosed();
        var patch = kind.read(members, Optional.of(place));
        faults.refuseIfAny();
        var revision = child.weigh(patch, writer.origin());
        desk.publisher().heldOff(kind, child, child.heldOff(revision, patch, writer.origin()));
        boolean changed = child.revise(revision, writer);
        return changed ? desk.publisher().updated(kind, child, place) : kind.state(child, place);
    }

    private Place placeOf(I id) {
        desk.requireSubject();
        return desk.placeForChange(store.placeOf(id).orElseThrow(() -> Refusal.notFound(kind.name())));
    }

    private C forChange(I id) {
        return store.forChange(id).orElseThrow(() -> Refusal.notFound(kind.name()));
    }
}
