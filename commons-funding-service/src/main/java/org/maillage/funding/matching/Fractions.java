package org.maillage.funding.matching;

import java.math.BigInteger;

/** Products that may pass 64 bits. */
final class Fractions {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private Fractions() {}

    /** {@code floor(amount * numerator / denominator)}, at most what a long holds. */
    static long floor(long amount, BigInteger numerator, BigInteger denominator) {
        return BigInteger.valueOf(amount)
                .multiply(numerator)
                .divide(denominator)
                .min(MOST)
                .longValueExact();
    }

    static long floor(long amount, long numerator, long denominator) {
        return floor(amount, BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static boolean isExact(long amount, long numerator, long denominator) {
        return BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(numerator))
                        .mod(BigInteger.valueOf(denominator))
                        .signum()
                == 0;
    }
}
