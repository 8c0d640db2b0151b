package org.maillage.directory.place;

import java.util.Collection;

/**
 * Where imports come in: the same rules as every write, in the lenient way (a faulty value is dropped and warned of),
 * many places a transaction.
 */
public interface PlaceImport {

    /**
     * Opens a batch in the caller's transaction and reads all its places at once. The batch ends with the transaction;
     * when that is rolled back, open another for the retry.
     */
    Batch open(ImportTerms terms, Collection<String> externalIds);

    /** The rows of one transaction. */
    interface Batch {

        /** Writes one row; its external id is one of those that the batch was opened with. */
        ImportOutcome write(ImportedPlace row);
    }
}
