package org.maillage.gateway.readmodel.place;

/** A page of a place on a social network. */
public record Link(String kind, String url) {}
