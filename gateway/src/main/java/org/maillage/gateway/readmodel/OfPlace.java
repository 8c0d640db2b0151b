package org.maillage.gateway.readmodel;

/** Something that a place has or does, found where the place is. */
public interface OfPlace extends ByPlace, InNetworks {}
