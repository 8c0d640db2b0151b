package org.maillage.directory.imports.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.maillage.directory.imports.profile.Target;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.ImportedPlace;
import org.maillage.directory.place.PlaceImport;

/** Rows that become places. */
@ApplicationScoped
class PlaceRows implements RowTarget {

    private final PlaceImport places;

    PlaceRows(PlaceImport places) {
        this.places = places;
    }

    @Override
    public Target target() {
        return Target.PLACES;
    }

    @Override
    public Batch open(ImportTerms terms, Collection<String> keys) {
        var batch = places.open(terms, keys);
        return row -> batch.write(
                new ImportedPlace(row.key().orElseThrow(), row.members(), row.verifiedAt(), row.children()));
    }
}
