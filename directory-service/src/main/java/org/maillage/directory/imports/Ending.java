package org.maillage.directory.imports;

/**
 * What was done after the last row.
 *
 * @param compared how many places were held against others to find duplicates
 * @param gone how many external ids of the source a complete file named no more
 * @param flagged those marked missing and no more
 */
public record Ending(long compared, long gone, long flagged, long closed, long deleted) {

    public static final Ending NONE = new Ending(0, 0, 0, 0, 0);
}
