package org.maillage.directory.imports.running;

import java.util.Optional;
import org.maillage.directory.catalogue.CatalogueImport;
import org.maillage.directory.catalogue.EntryOutcome;
import org.maillage.directory.catalogue.ImportedEntry;
import org.maillage.directory.imports.mapping.MappedRow;
import org.maillage.directory.place.ImportOutcome;

/** Rows that become things of the catalogue, whichever kind. */
record CatalogueRows(CatalogueImport.Batch batch) implements RowTarget.Batch {

    @Override
    public ImportOutcome write(MappedRow row) {
        return outcome(batch.write(new ImportedEntry(row.key().orElseThrow(), row.members())));
    }

    private static ImportOutcome outcome(EntryOutcome entry) {
        return new ImportOutcome(
                entry.kind(), Optional.empty(), entry.rejection(), entry.warnings(), entry.differences());
    }
}
