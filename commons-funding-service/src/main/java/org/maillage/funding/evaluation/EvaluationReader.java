package org.maillage.funding.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.policy.Criterion;
import org.maillage.funding.policy.Policy;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.evaluation.Score;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads the scores and the comment of an evaluation against the criteria of a network. */
final class EvaluationReader {

    private static final int MOST_SCORES = 50;
    private static final int BEST = 5;
    private static final TextRule CODE = TextRule.token(60);
    private static final TextRule COMMENT = TextRule.block(2_000);

    private final UUID network;
    private final Policy policy;

    EvaluationReader(UUID network, Policy policy) {
        this.network = network;
        this.policy = policy;
    }

    EvaluationSheet read(Members members) {
        var elements = members.required("scores", members.objects("scores", MOST_SCORES))
                .value()
                .orElse(List.of());
        var comment = members.text("comment", COMMENT).value();
        var values = new HashMap<String, Optional<Integer>>();
        elements.forEach(element -> score(element, values));
        members.id("networkId");
        members.finish();
        if (members.has("scores") && values.values().stream().noneMatch(Optional::isPresent)) {
            members.spot("scores").fault("nothing-scored", "At least one criterion is scored from 1 to 5.");
        }
        members.spot().faults().refuseIfAny();
        return new EvaluationSheet(network, inOrder(values), comment.orElse(null));
    }

    private void score(Members members, Map<String, Optional<Integer>> values) {
        var code =
                members.required("criterion", members.text("criterion", CODE)).value();
        var value = members.integer("value", 1, BEST).value();
        members.finish();
        code.ifPresent(c -> {
            requireKnown(c);
            if (values.put(c, value) != null) {
                members.spot("criterion").fault("repeated", "Another score is of this criterion.");
            }
        });
    }

    private void requireKnown(String code) {
        if (policy.criterion(code).isEmpty()) {
            throw new Refusal("unknown-criterion", "The network does not judge by " + code + ".")
                    .with("criterion", code)
                    .with(
                            "known",
                            policy.criteria().stream().map(Criterion::code).toList());
        }
    }

    private Scores inOrder(Map<String, Optional<Integer>> values) {
        var scores = new ArrayList<Score>();
        for (var criterion : policy.criteria()) {
            var value = values.get(criterion.code());
            if (value != null) {
                scores.add(scored(criterion, value.orElse(null)));
            }
        }
        return new Scores(scores);
    }

    private Score scored(Criterion criterion, @Nullable Integer value) {
        return new Score(network, criterion.code(), criterion.label(), criterion.weight(), criterion.version(), value);
    }
}
