package org.maillage.gateway.search.commons;

/**
 * How commons are ordered; the id settles ties. RELEVANCE without a text is NAME; USED_BY, RAISED and UPDATED_AT begin
 * with the most used, the most funded and the latest.
 */
public enum CommonOrder {
    RELEVANCE,
    NAME,
    USED_BY,
    RAISED,
    UPDATED_AT
}
