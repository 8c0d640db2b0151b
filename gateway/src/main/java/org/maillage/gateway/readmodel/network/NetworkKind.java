package org.maillage.gateway.readmodel.network;

/** What binds a network's places together. */
public enum NetworkKind {
    NATIONAL,
    REGIONAL,
    DEPARTMENTAL,
    THEMATIC,
    FEDERATION
}
