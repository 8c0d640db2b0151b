package org.maillage.directory.child;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.ImportedPlace;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceChildren;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Ids;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Writes the children of imported rows: found again by their external id, else by what they are in order of appearance. */
final class ChildBatch<C extends PlaceChild> implements PlaceChildren.Batch {

    private final ImportTerms terms;
    private final Map<PlaceId, List<C>> standing;
    private final Desk<C> desk;
    private final Instant now;

    record Desk<C extends PlaceChild>(
            ChildKind<C, ?> kind, ChildStore<C, ?> store, ChildPublisher publisher, Ids ids) {}

    private record Imported(Optional<String> externalId, SheetPatch patch) {}

    /** @param standing the children of the places that stand already, in the order they were added */
    ChildBatch(ImportTerms terms, Map<PlaceId, List<C>> standing, Desk<C> desk, Instant now) {
        this.terms = terms;
        this.standing = standing;
        this.desk = desk;
        this.now = now;
    }

    @Override
    public boolean write(Optional<Place> place, ImportedPlace row, Faults faults) {
        var rows = row.children(desk.kind.member());
        var writer = Writer.importing(terms.source(), row.verifiedAt(), now);
        var unmatched = new ArrayList<>(place.map(Place::id).map(standing::get).orElse(List.of()));
        int count = unmatched.size();
        boolean changed = false;
        for (int i = 0; i < rows.size(); i++) {
            var pointer = "/" + desk.kind.member() + "/" + i;
            var imported = read(rows.get(i), place, pointer, faults);
            if (imported.isEmpty()) {
                faults.warn(pointer, "child-dropped", "It has no name.");
                continue;
            }
            var found = unmatched.stream()
                    .filter(child -> means(imported.get(), child))
                    .findFirst();
            if (found.isPresent()) {
                unmatched.remove(found.get());
                changed |= update(found.get(), place, imported.get(), writer);
                continue;
            }
            if (++count > desk.kind.most()) {
                faults.warn(pointer, "too-many", "A place has at most " + desk.kind.most() + ".");
                break;
            }
            place.ifPresent(p -> add(p, imported.get(), writer));
            changed = true;
        }
        return changed;
    }

    private Optional<Imported> read(
            Map<String, @Nullable Object> tree, Optional<Place> place, String pointer, Faults faults) {
        var members = new HashMap<>(tree);
        var externalId = Optional.ofNullable(members.remove("externalId")).map(String::valueOf);
        var own = Faults.lenient();
        var patch = desk.kind.read(Members.patch(members, own), place);
        for (Fault fault : own.warnings()) {
            faults.warn(pointer + fault.pointer(), fault.code(), fault.message());
        }
        return desk.kind.imported(patch).map(p -> new Imported(externalId, p));
    }

    private boolean means(Imported imported, C child) {
        var own = child.externalId();
        return imported.externalId().isPresent() && own.isPresent()
                ? imported.externalId().equals(own.map(ExternalId::id))
                : desk.kind.means(imported.patch(), child);
    }

    private boolean update(C child, Optional<Place> place, Imported imported, Writer writer) {
        var revision = child.weigh(imported.patch(), writer.origin());
        if (!terms.dryRun()) {
            desk.publisher.heldOff(desk.kind, child, child.heldOff(revision, imported.patch(), writer.origin()));
        }
        boolean changed = child.revise(revision, writer);
        if (changed && !terms.dryRun()) {
            place.ifPresent(p -> desk.publisher.updated(desk.kind, child, p));
        }
        return changed;
    }

    private void add(Place place, Imported imported, Writer writer) {
        if (terms.dryRun()) {
            return;
        }
        var child = desk.kind.make(desk.ids.next(), place.id(), imported.patch(), writer);
        imported.externalId().ifPresent(child::callOutside);
        desk.store.add(child);
        desk.publisher.added(desk.kind, child, place);
    }
}
