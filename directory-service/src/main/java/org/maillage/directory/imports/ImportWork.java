package org.maillage.directory.imports;

/** Where started imports are worked on, in the background. */
public interface ImportWork {

    void begin(ImportId id);
}
