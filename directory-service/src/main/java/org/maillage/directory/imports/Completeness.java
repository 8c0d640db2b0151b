package org.maillage.directory.imports;

/**
 * That a file names all that its source has, and what becomes of the places that it names no more.
 *
 * @param forced true to do it even when more than a fifth is gone
 */
public record Completeness(Fate fate, boolean forced) {

    /** Of a place that its source names no more. */
    public enum Fate {
        /** Its external id is marked missing since; the place is left alone. */
        FLAG,
        CLOSE,
        DELETE
    }
}
