package org.maillage.funding.matching;

import java.math.BigInteger;

/** What remains of a match after refunds: {@code floor(first * (gross - refunded) / gross)}. */
public final class Refunding {

    private Refunding() {}

    public static long target(long first, long gross, long refundedTotal) {
        if (refundedTotal < 0 || refundedTotal > gross) {
            throw new IllegalArgumentException("refunded " + refundedTotal + " of " + gross);
        }
        if (gross == 0) {
            return first;
        }
        return Fractions.floor(first, BigInteger.valueOf(gross - refundedTotal), BigInteger.valueOf(gross));
    }
}
