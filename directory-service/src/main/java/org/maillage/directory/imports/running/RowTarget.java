package org.maillage.directory.imports.running;

import java.util.Collection;
import org.maillage.directory.imports.mapping.MappedRow;
import org.maillage.directory.imports.profile.Target;
import org.maillage.directory.place.ImportOutcome;
import org.maillage.directory.place.ImportTerms;

/** Where rows of one kind go. */
interface RowTarget {

    Target target();

    /** In the open transaction. */
    Batch open(ImportTerms terms, Collection<String> keys);

    /** The rows of one transaction. */
    @FunctionalInterface
    interface Batch {

        /** Writes a row that has a key. */
        ImportOutcome write(MappedRow row);
    }
}
