package org.maillage.directory.catalogue;

import java.util.Optional;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.input.Faults;

/** A kind that imports bring. */
public interface ImportedKind<E extends CatalogueEntry & Sourced, S> extends CatalogueKind<E, S> {

    /** Rejects a row that says too little to make a thing of. */
    void requireEnough(SheetPatch patch, Faults faults);

    /** What no two things share, in one spelling; empty when the patch says nothing of it. */
    default Optional<String> nameKey(SheetPatch patch) {
        return Optional.empty();
    }

    /** The thing that has it already. */
    default Optional<E> byNameKey(String key) {
        return Optional.empty();
    }
}
