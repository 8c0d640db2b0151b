package org.maillage.directory.catalogue;

import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/**
 * What people do with the things of one kind of the catalogue.
 *
 * @param <S> the whole public state
 */
@Transactional
public abstract class CatalogueService<E extends CatalogueEntry, I extends CatalogueId, S> {

    private final CatalogueKind<E, S> kind;
    private final CatalogueStore<E, I> store;
    private final CatalogueDesk desk;

    protected CatalogueService(CatalogueKind<E, S> kind, CatalogueStore<E, I> store, CatalogueDesk desk) {
        this.kind = kind;
        this.store = store;
        this.desk = desk;
    }

    /** An admin of a network; of the one that the thing names, where it names one. */
    public S publish(Map<String, @Nullable Object> tree) {
        var writer = desk.authority().publisher();
        var faults = Faults.strict();
        var patch = kind.read(Members.whole(tree, faults), Sheet.BLANK);
        faults.refuseIfAny();
        kind.requireFree(patch, Optional.empty());
        var entry = kind.make(desk.ids().next(), patch, Keepers.NOBODY, writer);
        entry.keepIn(desk.authority().keepers(kind.network(entry.values())));
        store.add(entry);
        var state = desk.publisher().published(kind, entry);
        kind.changed(entry);
        return state;
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

    public void withdraw(I id, LongConsumer versionCheck) {
        var entry = forChange(id);
        desk.authority().keeperOf(entry);
        versionCheck.accept(entry.version());
        kind.requireUnused(entry);
        desk.publisher().withdrawn(kind, entry);
        store.remove(entry);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public S byId(I id) {
        return store.byId(id).map(kind::state).orElseThrow(() -> Refusal.notFound(kind.name()));
    }

    private S change(I id, Members members, Faults faults, LongConsumer versionCheck) {
        var entry = forChange(id);
        var writer = desk.authority().keeperOf(entry);
        versionCheck.accept(entry.version());
        var patch = kind.read(members, entry.values());
        faults.refuseIfAny();
        kind.requireFree(patch, Optional.of(entry));
        var revision = entry.weigh(patch, writer.origin());
        var network = kind.network(revision.sheet());
        if (!network.equals(kind.network(entry.values()))) {
            entry.keepIn(desk.authority().keepers(network));
        }
        if (!entry.revise(revision, false, writer)) {
            return kind.state(entry);
        }
        var state = desk.publisher().updated(kind, entry);
        kind.changed(entry);
        return state;
    }

    private E forChange(I id) {
        desk.authority().requireSubject();
        return store.forChange(id).orElseThrow(() -> Refusal.notFound(kind.name()));
    }
}
