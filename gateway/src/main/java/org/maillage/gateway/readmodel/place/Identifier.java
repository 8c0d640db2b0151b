package org.maillage.gateway.readmodel.place;

/** An identifier that a public register gave. */
public record Identifier(IdentifierScheme scheme, String value) {}
