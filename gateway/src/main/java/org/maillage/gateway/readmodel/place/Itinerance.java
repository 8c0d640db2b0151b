package org.maillage.gateway.readmodel.place;

/** Whether a place stays where it is. */
public enum Itinerance {
    FIXED,
    ITINERANT
}
