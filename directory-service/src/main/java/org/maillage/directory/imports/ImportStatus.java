package org.maillage.directory.imports;

/** Where an import stands; it leaves RUNNING once. */
public enum ImportStatus {
    RUNNING,
    DONE,
    FAILED,
    STOPPED
}
