package org.maillage.gateway.search;

/** A thing as it was indexed, with the name that it is sorted by. */
public record Indexed<T>(T thing, String sortName) {}
