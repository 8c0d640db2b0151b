package org.maillage.gateway.search;

/** So many things have this value; the label is French, for people. */
public record FacetValue(String value, String label, int count) {}
