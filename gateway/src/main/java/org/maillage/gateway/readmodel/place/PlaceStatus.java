package org.maillage.gateway.readmodel.place;

/** Where a place stands in its life. */
public enum PlaceStatus {
    PROJECT,
    OPEN,
    TEMPORARILY_CLOSED,
    CLOSED
}
