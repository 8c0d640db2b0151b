package org.maillage.funding.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlphaFixedPointTest {

    /** S = 5, sum of squares 13: alpha = ((12 - 5) * 100 // 8) // 1 = 87; claims (87 * 9 + 13 * 3) // 100 and so on. */
    @Test
    void mixes_squares_and_credits() {
        var commons = Map.of("a", common(3, 3), "b", common(2, 2));

        var claims =
                new AlphaFixedPoint().distribute(new AlphaFixedPoint.Round(whole(100), whole(1), whole(12), commons));

        assertThat(claims.alpha()).isEqualTo(87);
        assertThat(claims.claims()).isEqualTo(Map.of("a", whole(8), "b", whole(3)));
        assertThat(claims.undistributed()).isEqualTo(1);
    }

    private static AlphaFixedPoint.Common common(long sumOfRoots, long spent) {
        return new AlphaFixedPoint.Common(whole(sumOfRoots), whole(spent));
    }

    private static BigInteger whole(long value) {
        return BigInteger.valueOf(value);
    }
}
