package org.maillage.directory.network;

/** What brings the places of a network together. */
public enum NetworkKind {
    NATIONAL,
    REGIONAL,
    DEPARTMENTAL,
    THEMATIC,
    FEDERATION
}
