package org.maillage.directory.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.place.ImportOutcome.Difference;
import org.maillage.directory.place.ImportOutcome.Kind;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.KeptFields;
import org.maillage.directory.sheet.Provenance;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Writes the rows of one transaction. In a dry run it works on copies and adds and publishes nothing. */
final class CatalogueBatch<E extends CatalogueEntry & Sourced> implements CatalogueImport.Batch {

    private final ImportTerms terms;
    private final Map<String, E> standing;
    private final ImportedKind<E, ?> kind;
    private final SourcedStore<E, ?> store;
    private final CatalogueDesk desk;

    /** Which row of this batch has a name, by its key: a dry run writes none that could be found. */
    private final Map<String, String> rowsByName = new HashMap<>();

    CatalogueBatch(
            ImportTerms terms,
            Map<String, E> standing,
            ImportedKind<E, ?> kind,
            SourcedStore<E, ?> store,
            CatalogueDesk desk) {
        this.terms = terms;
        this.standing = standing;
        this.kind = kind;
        this.store = store;
        this.desk = desk;
    }

    @Override
    public EntryOutcome write(ImportedEntry row) {
        var faults = Faults.lenient();
        var known = Optional.ofNullable(standing.get(row.externalId()));
        var patch = kind.read(
                Members.patch(row.members(), faults),
                known.map(CatalogueEntry::values).orElse(Sheet.BLANK));
        var key = kind.nameKey(patch);
        var holder = key.flatMap(kind::byNameKey);
        boolean taken = key.map(rowsByName::get)
                        .filter(other -> !other.equals(row.externalId()))
                        .isPresent()
                || holder.filter(other -> isAnother(other, known)).isPresent();
        if (taken) {
            faults.reject("/name", "name-taken", "Another has this name.");
            return rejected(faults);
        }
        key.ifPresent(k -> rowsByName.put(k, row.externalId()));
        var writer = Writer.importing(terms.source(), Optional.empty(), desk.now());
        return known.or(() -> holder.map(this::workedOn))
                .map(entry -> update(entry, row, patch, writer, faults))
                .orElseGet(() -> create(row, patch, writer, faults));
    }

    /** Who has the name is another than the row's, or one that this source knows under another id. */
    private boolean isAnother(E holder, Optional<E> known) {
        return known.map(entry -> !entry.uuid().equals(holder.uuid()))
                .orElseGet(() -> holder.isKnownTo(terms.source()));
    }

    private E workedOn(E entry) {
        return terms.dryRun() ? store.copy(entry) : store.locked(entry);
    }

    private EntryOutcome create(ImportedEntry row, SheetPatch patch, Writer writer, Faults faults) {
        kind.requireEnough(patch, faults);
        if (!faults.refused().isEmpty()) {
            return rejected(faults);
        }
        var keepers = terms.network().map(NetworkId::value).map(Keepers::only).orElse(Keepers.NOBODY);
        var entry = kind.make(desk.ids().next(), patch, keepers, writer);
        entry.callOutside(new ExternalId(terms.source(), row.externalId()));
        if (!terms.dryRun()) {
            store.add(entry);
            desk.publisher().published(kind, entry);
            kind.changed(entry);
        }
        var revision = Revision.of(Sheet.BLANK, Provenance.NONE, patch, writer.origin(), field -> writer.origin()
                .level());
        var made = terms.dryRun() ? Optional.<E>empty() : Optional.of(entry);
        return outcome(Kind.CREATED, made, faults, differences(Sheet.BLANK, revision));
    }

    private EntryOutcome update(E entry, ImportedEntry row, SheetPatch patch, Writer writer, Faults faults) {
        var before = entry.values();
        var revision = entry.weigh(patch, writer.origin());
        KeptFields.warn(revision, entry.provenance(), faults);
        var named = new ExternalId(terms.source(), row.externalId());
        boolean adopted = !entry.externalIds().contains(named);
        if (adopted) {
            entry.callOutside(named);
        }
        if (!entry.revise(revision, adopted, writer)) {
            return outcome(Kind.UNCHANGED, Optional.of(entry), faults, List.of());
        }
        if (!terms.dryRun()) {
            desk.publisher().updated(kind, entry);
            kind.changed(entry);
        }
        return outcome(Kind.UPDATED, Optional.of(entry), faults, differences(before, revision));
    }

    private static List<Difference> differences(Sheet before, Revision revision) {
        var differences = new ArrayList<Difference>();
        for (var field : revision.changed()) {
            differences.add(new Difference(
                    field.name(), text(before.get(field)), text(revision.sheet().get(field))));
        }
        return differences;
    }

    private static String text(Optional<? extends @Nullable Object> value) {
        return value.map(String::valueOf).orElse("");
    }

    private static EntryOutcome rejected(Faults faults) {
        return new EntryOutcome(
                Kind.REJECTED, Optional.empty(), faults.refused().stream().findFirst(), faults.warnings(), List.of());
    }

    private EntryOutcome outcome(Kind what, Optional<E> entry, Faults faults, List<Difference> differences) {
        return new EntryOutcome(
                what, entry.map(CatalogueEntry::uuid), Optional.empty(), faults.warnings(), differences);
    }
}
