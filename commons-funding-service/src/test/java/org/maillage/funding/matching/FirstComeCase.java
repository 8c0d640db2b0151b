package org.maillage.funding.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

final class FirstComeCase {

    private final JsonNode given;
    private final RegisterOfCase register;

    FirstComeCase(JsonNode given) {
        this.given = given;
        this.register = new RegisterOfCase(given);
    }

    Object answer() {
        var lines = new ArrayList<>();
        given.get("contributions").forEach(each -> lines.add(shown(register, each, register.contribute(each))));
        var answer = new HashMap<String, Object>(register.totals());
        answer.put("lines", lines);
        return answer;
    }

    static Map<String, Object> shown(RegisterOfCase register, JsonNode contribution, List<MatchResult> results) {
        var matches = IntStream.range(0, results.size())
                .mapToObj(i -> Map.of(
                        "programme", register.name(i),
                        "matchCents", results.get(i).amount(),
                        "limit", word(results.get(i).limit())))
                .toList();
        return Map.of("contribution", contribution.get("id").textValue(), "matches", matches);
    }

    private static String word(MatchLimit limit) {
        return limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
