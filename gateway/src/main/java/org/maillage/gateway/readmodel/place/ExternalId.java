package org.maillage.gateway.readmodel.place;

/** The id that a source gives to a thing. */
public record ExternalId(String source, String id) {}
