package org.maillage.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a total by largest remainder: each gets the floor of its quota, then the units left go one by one to the
 * largest fractions, ties to the smallest id. Parts add up to the total, unless there is no weight at all: then nobody
 * gets anything. A negative total is split as its opposite.
 */
public final class Apportionment {

    /** Character by character, by code point: {@code P10} before {@code P2} before {@code Z} before {@code a}. */
    public static final Comparator<String> BY_CODE_POINT = Apportionment::byCodePoint;

    private record Quota(String id, BigInteger floor, BigInteger remainder) {}

    private Apportionment() {}

    /** The shares in the order of their ids. */
    public static Map<String, Long> largestRemainder(long total, Map<String, Long> weights) {
        var exact = new LinkedHashMap<String, BigInteger>();
        weights.forEach((id, weight) -> exact.put(id, BigInteger.valueOf(weight)));
        return split(total, exact);
    }

    /** The same over weights with decimals, which are taken as exact. */
    public static Map<String, Long> byDecimals(long total, Map<String, BigDecimal> weights) {
        var scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var exact = new LinkedHashMap<String, BigInteger>();
        weights.forEach((id, weight) -> exact.put(id, weight.setScale(scale).unscaledValue()));
        return split(total, exact);
    }

    private static Map<String, Long> split(long total, Map<String, BigInteger> weights) {
        refuseNegatives(weights.values());
        var sum = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        var shares = new LinkedHashMap<String, Long>();
        weights.keySet().stream().sorted(BY_CODE_POINT).forEach(id -> shares.put(id, 0L));
        if (sum.signum() == 0) {
            return shares;
        }
        var whole = BigInteger.valueOf(total).abs();
        var quotas = quotas(whole, sum, weights);
        quotas.forEach(quota -> shares.put(quota.id(), quota.floor().longValueExact()));
        var left = whole.subtract(quotas.stream().map(Quota::floor).reduce(BigInteger.ZERO, BigInteger::add));
        quotas.stream().limit(left.longValueExact()).forEach(quota -> shares.merge(quota.id(), 1L, Long::sum));
        if (total < 0) {
            shares.replaceAll((id, share) -> -share);
        }
        return shares;
    }

    /** Largest fraction first. */
    private static List<Quota> quotas(BigInteger whole, BigInteger sum, Map<String, BigInteger> weights) {
        var quotas = new ArrayList<Quota>(weights.size());
        weights.forEach((id, weight) -> {
            var parts = whole.multiply(weight).divideAndRemainder(sum);
            quotas.add(new Quota(id, parts[0], parts[1]));
        });
        quotas.sort(Comparator.comparing(Quota::remainder).reversed().thenComparing(Quota::id, BY_CODE_POINT));
        return quotas;
    }

    private static void refuseNegatives(Collection<BigInteger> weights) {
        if (weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("a weight below zero");
        }
    }

    private static int byCodePoint(String one, String other) {
        var ones = one.codePoints().iterator();
        var others = other.codePoints().iterator();
        while (ones.hasNext() && others.hasNext()) {
            var order = Integer.compare(ones.nextInt(), others.nextInt());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(ones.hasNext(), others.hasNext());
    }
}
