package org.maillage.gateway.readmodel.place;

/** Registers that give identifiers to places. */
public enum IdentifierScheme {
    SIRET,
    SIREN,
    RNA,
    RIDET,
    OSM,
    WIKIDATA,
    BAN
}
