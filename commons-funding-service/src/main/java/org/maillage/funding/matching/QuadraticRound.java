package org.maillage.funding.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a quadratic close begins with, in cents.
 *
 * @param listed commons that are named even without a gift
 * @param cap most that one common may take of the whole budget
 * @param rooms what each common's improvements can still hold; absent: no limit
 */
public record QuadraticRound(
        long budget,
        List<Gift> gifts,
        Set<String> listed,
        UnderSubscription underSubscription,
        Optional<Share> cap,
        CapExcess capExcess,
        Map<String, Long> rooms) {

    /** Those of one place to one common are added up before the root. */
    public record Gift(String place, String common, long amount) {}

    public record Share(int numerator, int denominator) {

        long of(long budget) {
            return Fractions.floor(budget, numerator, denominator);
        }
    }

    public QuadraticRound {
        gifts = List.copyOf(gifts);
        listed = Set.copyOf(listed);
        rooms = Map.copyOf(rooms);
    }
}
