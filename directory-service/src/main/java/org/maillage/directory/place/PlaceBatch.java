package org.maillage.directory.place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ImportOutcome.Kind;
import org.maillage.directory.sheet.Provenance;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Ids;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;

/** Writes the rows of one transaction. In a dry run it works on copies and adds and publishes nothing. */
final class PlaceBatch implements PlaceImport.Batch {

    private final ImportTerms terms;
    private final Map<String, Place> standing;
    private final Desk desk;
    private final PlaceChildren.Batch children;
    private final Instant now;

    record Desk(
            Places places,
            PlaceReader reader,
            PlaceRules rules,
            Admissions admissions,
            Children children,
            PlacePublisher publisher,
            ConflictBook conflicts,
            Ids ids) {}

    PlaceBatch(ImportTerms terms, Map<String, Place> standing, Desk desk, PlaceChildren.Batch children, Instant now) {
        this.terms = terms;
        this.standing = standing;
        this.desk = desk;
        this.children = children;
        this.now = now;
    }

    @Override
    public ImportOutcome write(ImportedPlace row) {
        var faults = Faults.lenient();
        var writer = Writer.importing(terms.source(), row.verifiedAt(), now);
        var place = standing.get(row.externalId());
        return place == null ? create(row, writer, faults) : update(place, row, writer, faults);
    }

    private ImportOutcome create(ImportedPlace row, Writer writer, Faults faults) {
        var input = desk.reader.registration(Members.patch(row.members(), faults));
        var patch = input.sheet();
        if (patch.get(PlaceFields.KINDS).value().isEmpty()) {
            faults.warn("/kinds", "kind-unknown", "No kind was recognised.");
            patch.set(PlaceFields.KINDS, Field.given(List.of(PlaceKind.OTHER)));
        }
        if (patch.get(PlaceFields.NAME).value().isEmpty() && faults.refused().isEmpty()) {
            faults.reject("/name", "name-missing", "A place has a name.");
        }
        var revision = revision(input, writer);
        desk.rules.checkLocation(new PlaceSheet(revision.sheet()), faults);
        if (!faults.refused().isEmpty()) {
            return rejected(faults);
        }
        var ids = externalIds(row, input, Optional.empty(), faults);
        var named = new PlaceInput(patch, Field.given(ids), List.of());
        var place = Place.register(new PlaceId(desk.ids.next()), named, writer);
        if (!terms.dryRun()) {
            desk.places.add(place);
            enter(place, faults);
            desk.publisher.publish(place, PlacePublisher.Fact.REGISTERED);
        }
        children.write(terms.dryRun() ? Optional.empty() : Optional.of(place), row, faults);
        return outcome(
                Kind.CREATED,
                terms.dryRun() ? Optional.empty() : Optional.of(place),
                faults,
                differences(Sheet.BLANK, revision));
    }

    private ImportOutcome update(Place place, ImportedPlace row, Writer writer, Faults faults) {
        var before = place.sheet();
        if (before.status() == PlaceStatus.CLOSED) {
            faults.warn("", "place-closed", "The place is closed; a network admin can reopen it.");
            return outcome(Kind.UNCHANGED, Optional.of(place), faults, List.of());
        }
        var input = desk.reader.change(Members.patch(row.members(), faults), before.values());
        var revision = place.weigh(input.sheet(), writer.origin());
        desk.rules.checkLocation(new PlaceSheet(revision.sheet()), faults);
        if (!faults.refused().isEmpty()) {
            return rejected(faults);
        }
        KeptFields.warn(revision, place.provenance(), faults);
        if (!terms.dryRun()) {
            desk.conflicts.open(place.contested(), place.heldOff(revision, input.sheet(), writer.origin()));
        }
        var ids = externalIds(row, input, Optional.of(place), faults);
        var said = EnumSet.noneOf(Part.class);
        said.addAll(Place.partsOf(input.sheet()));
        said.retainAll(new PlaceSheet(revision.sheet()).parts());
        boolean changed = place.revise(revision, Optional.of(ids), said, writer);
        if (changed && !terms.dryRun()) {
            if (PlaceService.concernsChildren(before, place.sheet())) {
                desk.children.follow(place);
            }
            desk.publisher.publish(place, PlacePublisher.Fact.UPDATED);
        }
        boolean childrenChanged = children.write(Optional.of(place), row, faults);
        var kind = changed || childrenChanged ? Kind.UPDATED : Kind.UNCHANGED;
        return outcome(kind, Optional.of(place), faults, differences(before.values(), revision));
    }

    private void enter(Place place, Faults faults) {
        var network = terms.network().map(NetworkId::value).stream().toList();
        if (desk.admissions.enter(place, network).isPresent()) {
            faults.warn("", "vote-awaited", "The network's places decide whether to let it in.");
        }
    }

    private static Revision revision(PlaceInput input, Writer writer) {
        return Revision.of(Sheet.BLANK, Provenance.NONE, input.sheet(), writer.origin(), field -> writer.origin()
                .level());
    }

    /** The row's own, those that it names, and those that stand; one that another place has is dropped. */
    private List<ExternalId> externalIds(ImportedPlace row, PlaceInput input, Optional<Place> place, Faults faults) {
        var own = new ExternalId(terms.source(), row.externalId());
        var named = new HashSet<>(input.externalIds().value().orElse(List.of()));
        named.remove(own);
        if (!named.isEmpty()) {
            for (var taken : desk.rules.takenByOthers(named, place.map(Place::id))) {
                faults.warn("/externalIds", "external-id-taken", "Another place has " + taken.id() + ".");
                named.remove(taken);
            }
        }
        var all = new HashSet<>(place.map(Place::externalIds).orElse(Set.of()));
        all.add(own);
        all.addAll(named);
        return List.copyOf(all);
    }

    private static List<ImportOutcome.Difference> differences(Sheet before, Revision revision) {
        var differences = new ArrayList<ImportOutcome.Difference>();
        for (var field : revision.changed()) {
            differences.add(new ImportOutcome.Difference(
                    field.name(), text(before.get(field)), text(revision.sheet().get(field))));
        }
        return differences;
    }

    private static String text(Optional<? extends @Nullable Object> value) {
        return value.map(String::valueOf).orElse("");
    }

    private static ImportOutcome rejected(Faults faults) {
        return new ImportOutcome(
                Kind.REJECTED, Optional.empty(), faults.refused().stream().findFirst(), faults.warnings(), List.of());
    }

    private static ImportOutcome outcome(
            Kind kind, Optional<Place> place, Faults faults, List<ImportOutcome.Difference> differences) {
        return new ImportOutcome(kind, place.map(Place::id), Optional.empty(), faults.warnings(), differences);
    }
}
