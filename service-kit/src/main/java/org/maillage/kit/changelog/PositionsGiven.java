package org.maillage.kit.changelog;

/** Fired when changes have got positions, so that their readers look at once. */
public record PositionsGiven(int count) {}
