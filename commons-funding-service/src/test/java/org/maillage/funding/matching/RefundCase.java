package org.maillage.funding.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

final class RefundCase {

    private final JsonNode given;
    private final RegisterOfCase register;
    private final Map<String, Entered> entered = new HashMap<>();
    private final Map<String, Accepted> accepted = new HashMap<>();

    private static final class Entered {

        private final JsonNode contribution;
        private final List<MatchResult> matches;
        private final List<Long> current;
        private long refunded;

        Entered(JsonNode contribution, List<MatchResult> matches) {
            this.contribution = contribution;
            this.matches = matches;
            this.current =
                    new ArrayList<>(matches.stream().map(MatchResult::amount).toList());
        }

        long gross() {
            return contribution.get("amountCents").longValue();
        }
    }

    private record Accepted(String contribution, long amount, Map<String, Object> answer) {}

    RefundCase(JsonNode given) {
        this.given = given;
        this.register = new RegisterOfCase(given);
    }

    Object answer() {
        var events = new ArrayList<>();
        given.get("events")
                .forEach(each -> events.add(
                        each.get("type").textValue().equals("refund") ? refundOnce(each) : contribute(each)));
        var answer = new HashMap<String, Object>(register.totals());
        answer.put("events", events);
        return answer;
    }

    private Object contribute(JsonNode contribution) {
        var matches = register.contribute(contribution);
        entered.put(contribution.get("id").textValue(), new Entered(contribution, matches));
        return FirstComeCase.shown(register, contribution, matches);
    }

    private Object refundOnce(JsonNode refund) {
        var key = refund.path("key").asText();
        var contribution = refund.get("contribution").textValue();
        var amount = refund.get("amountCents").longValue();
        var before = accepted.get(key);
        if (before != null) {
            return before.contribution().equals(contribution) && before.amount() == amount
                    ? with(before.answer(), "replayed", true)
                    : Map.of("refundOf", contribution, "rejected", "refund-key-conflict");
        }
        var line = Objects.requireNonNull(entered.get(contribution));
        if (line.refunded + amount > line.gross()) {
            return Map.of("refundOf", contribution, "rejected", "refund-exceeds-remaining");
        }
        var answer = refund(contribution, line, amount);
        if (!key.isEmpty()) {
            accepted.put(key, new Accepted(contribution, amount, answer));
        }
        return answer;
    }

    private Map<String, Object> refund(String contribution, Entered line, long amount) {
        line.refunded += amount;
        register.raise(line.contribution, -amount);
        var clawbacks = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < line.matches.size(); i++) {
            var target = Refunding.target(line.matches.get(i).amount(), line.gross(), line.refunded);
            var clawback = line.current.get(i) - target;
            register.use(register.name(i), line.contribution, -clawback);
            line.current.set(i, target);
            clawbacks.add(Map.of("programme", register.name(i), "clawbackCents", clawback, "matchAfterCents", target));
        }
        return Map.of("refundOf", contribution, "clawbacks", clawbacks);
    }

    private static Map<String, Object> with(Map<String, Object> answer, String member, Object value) {
        var more = new HashMap<>(answer);
        more.put(member, value);
        return more;
    }
}
