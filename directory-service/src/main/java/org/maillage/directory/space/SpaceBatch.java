package org.maillage.directory.space;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.ImportedPlace;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceChildren;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Writer;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Ids;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;

/** Writes the spaces of imported rows: found again by their external id, else by name and kind in order of appearance. */
final class SpaceBatch implements PlaceChildren.Batch {

    private final ImportTerms terms;
    private final Map<PlaceId, List<Space>> standing;
    private final Desk desk;
    private final Instant now;

    record Desk(Spaces spaces, SpaceReader reader, SpacePublisher publisher, Ids ids) {}

    private record ImportedSpace(Optional<String> externalId, SheetPatch patch) {

        boolean isNamed() {
            return patch.get(SpaceFields.NAME).value().isPresent();
        }

        boolean means(Space space) {
            return externalId.isPresent() && space.externalId().isPresent()
                    ? externalId.equals(space.externalId())
                    : patch.get(SpaceFields.NAME)
                                    .value()
                                    .filter(space.sheet().name()::equals)
                                    .isPresent()
                            && patch.get(SpaceFields.KIND)
                                    .value()
                                    .filter(k -> k == space.sheet().kind())
                                    .isPresent();
        }
    }

    SpaceBatch(ImportTerms terms, Map<PlaceId, List<Space>> standing, Desk desk, Instant now) {
        this.terms = terms;
        this.standing = standing;
        this.desk = desk;
        this.now = now;
    }

    @Override
    public boolean write(Optional<Place> place, ImportedPlace row, Faults faults) {
        var writer = Writer.importing(terms.source(), row.verifiedAt(), now);
        var unmatched = new ArrayList<>(place.map(Place::id).map(standing::get).orElse(List.of()));
        int count = unmatched.size();
        boolean changed = false;
        for (int i = 0; i < row.spaces().size(); i++) {
            var imported = read(row.spaces().get(i), "/spaces/" + i, faults);
            if (!imported.isNamed()) {
                faults.warn("/spaces/" + i, "space-dropped", "A space has a name.");
                continue;
            }
            var found = unmatched.stream().filter(imported::means).findFirst();
            if (found.isPresent()) {
                unmatched.remove(found.get());
                changed |= update(found.get(), place, imported, writer);
                continue;
            }
            if (++count > SpaceService.MOST) {
                faults.warn("/spaces/" + i, "too-many", "A place has at most " + SpaceService.MOST + " spaces.");
                break;
            }
            place.ifPresent(p -> add(p, imported, writer));
            changed = true;
        }
        return changed;
    }

    private ImportedSpace read(Map<String, @Nullable Object> tree, String pointer, Faults faults) {
        var members = new HashMap<>(tree);
        var externalId = Optional.ofNullable(members.remove("externalId")).map(String::valueOf);
        var own = Faults.lenient();
        var patch = desk.reader.read(Members.patch(members, own));
        for (Fault fault : own.warnings()) {
            faults.warn(pointer + fault.pointer(), fault.code(), fault.message());
        }
        if (patch.get(SpaceFields.KIND).value().isEmpty()) {
            patch.set(SpaceFields.KIND, Field.given(SpaceKind.OTHER));
        }
        return new ImportedSpace(externalId, patch);
    }

    private boolean update(Space space, Optional<Place> place, ImportedSpace imported, Writer writer) {
        boolean changed = space.revise(space.weigh(imported.patch(), writer.origin()), writer);
        if (changed && !terms.dryRun()) {
            place.ifPresent(p -> desk.publisher.updated(space, p));
        }
        return changed;
    }

    private void add(Place place, ImportedSpace imported, Writer writer) {
        if (terms.dryRun()) {
            return;
        }
        var space = Space.add(new SpaceId(desk.ids.next()), place.id(), imported.patch(), writer);
        imported.externalId().ifPresent(space::callOutside);
        desk.spaces.add(space);
        desk.publisher.added(space, place);
    }
}
