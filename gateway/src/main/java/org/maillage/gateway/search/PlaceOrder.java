package org.maillage.gateway.search;

/**
 * How places are ordered; the id settles ties. RELEVANCE without a text is DISTANCE when a point is given, else NAME;
 * DISTANCE without a point is refused; UPDATED_AT and FRESHNESS begin with the latest and the freshest.
 */
public enum PlaceOrder {
    RELEVANCE,
    DISTANCE,
    NAME,
    UPDATED_AT,
    FRESHNESS
}
