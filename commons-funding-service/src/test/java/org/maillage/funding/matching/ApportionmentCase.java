package org.maillage.funding.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.maillage.kernel.Apportionment;

record ApportionmentCase(JsonNode given) {

    Object answer() {
        var weights = new HashMap<String, Long>();
        for (var each : given.get("weights").properties()) {
            weights.put(each.getKey(), each.getValue().longValue());
        }
        var total = given.get("total").longValue();

        var shares = Apportionment.largestRemainder(total, weights);

        var given = shares.values().stream().mapToLong(Long::longValue).sum();
        return Map.of("shares", shares, "unallocated", total - given);
    }
}
