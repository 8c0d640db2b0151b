package org.maillage.directory.catalogue;

import java.util.Collection;
import org.maillage.directory.place.ImportTerms;

/**
 * Where imports of the catalogue come in: the same rules as every write, in the lenient way (a faulty value is dropped
 * and warned of), many things a transaction.
 */
public interface CatalogueImport {

    /**
     * Opens a batch in the caller's transaction and reads all its things at once. The batch ends with the transaction;
     * when that is rolled back, open another for the retry.
     */
    Batch open(ImportTerms terms, Collection<String> externalIds);

    /** The rows of one transaction. */
    interface Batch {

        /** Writes one row; its external id is one of those that the batch was opened with. */
        EntryOutcome write(ImportedEntry row);
    }
}
