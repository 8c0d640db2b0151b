package org.maillage.directory.duplicate;

/**
 * Two places that may be one.
 *
 * @param similarity of their names, from 0 to 1
 */
public record Resemblance(Pair pair, Likeness likeness, double similarity) {}
