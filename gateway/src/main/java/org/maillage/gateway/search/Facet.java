package org.maillage.gateway.search;

import java.util.List;

/** How what was found divides by one of its traits, the most frequent value first. */
public record Facet(String name, List<FacetValue> values) {}
