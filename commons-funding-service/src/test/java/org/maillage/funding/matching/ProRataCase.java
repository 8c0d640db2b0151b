package org.maillage.funding.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

record ProRataCase(JsonNode given) {

    Object answer() {
        var claims = new HashMap<String, Long>();
        given.get("claims")
                .forEach(each -> claims.put(
                        each.get("id").textValue(), each.get("claimCents").longValue()));
        var budget = given.get("budgetCents").longValue();

        var paid = ProRata.shares(budget, claims);

        return Map.of(
                "claimedCents",
                sum(claims),
                "paid",
                paid,
                "paidCents",
                sum(paid),
                "unspentCents",
                budget - sum(paid),
                "unmetCents",
                sum(claims) - sum(paid));
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
