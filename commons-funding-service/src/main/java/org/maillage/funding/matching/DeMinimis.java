package org.maillage.funding.matching;

/** Most aid of that kind that an undertaking may hold over three years, in cents: Regulation (EU) 2023/2831. */
public final class DeMinimis {

    static final long OF_THREE_YEARS = 300_000_00;

    private DeMinimis() {}

    public static long left(long held) {
        return Math.max(0, OF_THREE_YEARS - held);
    }
}
