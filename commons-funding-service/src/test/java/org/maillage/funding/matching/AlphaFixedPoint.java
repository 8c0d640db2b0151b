package org.maillage.funding.matching;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A second formula behind the same interface, an oracle from published rounds: quadratic and linear parts mixed by an
 * alpha in fixed point. No programme can choose it.
 */
final class AlphaFixedPoint implements QuadraticFormula<AlphaFixedPoint.Round, AlphaFixedPoint.Claims> {

    record Common(BigInteger sumOfRoots, BigInteger spentCredits) {

        BigInteger square() {
            return sumOfRoots.multiply(sumOfRoots);
        }
    }

    record Round(BigInteger precision, BigInteger factor, BigInteger budget, Map<String, Common> commons) {}

    record Claims(BigInteger alpha, Map<String, BigInteger> claims, BigInteger undistributed) {}

    @Override
    public Claims distribute(Round round) {
        var alpha = alpha(round);
        var claims = new LinkedHashMap<String, BigInteger>();
        round.commons().forEach((id, common) -> claims.put(id, claim(round, alpha, common)));
        var given = claims.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        return new Claims(alpha, claims, round.budget().subtract(given));
    }

    private static BigInteger alpha(Round round) {
        var commons = round.commons().values();
        var spent = commons.stream().map(Common::spentCredits).reduce(BigInteger.ZERO, BigInteger::add);
        var squares = commons.stream().map(Common::square).reduce(BigInteger.ZERO, BigInteger::add);
        var over = round.budget().subtract(spent.multiply(round.factor())).multiply(round.precision());
        return floor(floor(over, squares.subtract(spent)), round.factor());
    }

    private static BigInteger claim(Round round, BigInteger alpha, Common common) {
        var quadratic = alpha.multiply(round.factor()).multiply(common.square());
        var linear = round.precision().subtract(alpha).multiply(round.factor()).multiply(common.spentCredits());
        return floor(quadratic.add(linear), round.precision());
    }

    private static BigInteger floor(BigInteger dividend, BigInteger divisor) {
        var parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() * divisor.signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
