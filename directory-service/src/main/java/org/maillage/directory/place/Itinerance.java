package org.maillage.directory.place;

/** Whether a place stays or goes from stop to stop; its address is then the depot. */
public enum Itinerance {
    FIXED,
    ITINERANT
}
