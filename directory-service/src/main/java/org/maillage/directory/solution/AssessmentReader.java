package org.maillage.directory.solution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.directory.network.Criterion;
import org.maillage.directory.network.Network;
import org.maillage.directory.solution.Assessment.Score;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Nearest;
import org.maillage.kernel.input.TextRule;

/** Reads the scores and the comment of an {@code AssessmentInput} against the criteria of its network. */
final class AssessmentReader {

    private static final int MOST_SCORES = 20;
    private static final TextRule CODE = TextRule.token(60);
    private static final TextRule COMMENT = TextRule.block(2_000);

    private final Network network;
    private final Map<String, Criterion> criteria;

    AssessmentReader(Network network) {
        this.network = network;
        this.criteria = network.sheet().criteria().stream().collect(Collectors.toMap(Criterion::code, c -> c));
    }

    /** Every criterion is scored from 0 to 5, or null where it does not apply; the criteria are the present ones. */
    Assessment read(Members members, LocalDate today, Faults faults) {
        var version = members.integer("criteriaVersion", 1, Integer.MAX_VALUE).value();
        var elements = members.required("scores", members.objects("scores", MOST_SCORES))
                .value()
                .orElse(List.of());
        var comment = members.text("comment", COMMENT).value();
        members.finish();
        int present = network.sheet().criteriaVersion();
        if (version.filter(v -> v != present).isPresent()) {
            throw outdated();
        }
        var scores = scores(elements);
        requireAll(scores, members);
        faults.refuseIfAny();
        return new Assessment(
                network.uuid(), present, false, scores, Assessment.total(scores), comment.orElse(null), today);
    }

    private List<Score> scores(List<Members> elements) {
        var scores = new HashMap<String, Score>();
        var named = new HashSet<String>();
        for (var members : elements) {
            var code = members.required("criterion", members.text("criterion", CODE))
                    .value();
            var value = members.integer("value", 0, Score.BEST).value();
            members.finish();
            code.ifPresent(c -> {
                named.add(c);
                var criterion = criteria.get(c);
                if (criterion == null) {
                    unknown(c, members);
                } else if (scores.put(c, new Score(c, criterion.label(), criterion.weight(), value.orElse(null)))
                        != null) {
                    members.spot("criterion").fault("repeated", "Another score is of this criterion.");
                }
            });
        }
        if (isFormerSet(named)) {
            throw outdated();
        }
        return inOrder(scores);
    }

    private List<Score> inOrder(Map<String, Score> scores) {
        var ordered = new ArrayList<Score>();
        for (var criterion : network.sheet().criteria()) {
            var score = scores.get(criterion.code());
            if (score != null) {
                ordered.add(score);
            }
        }
        return ordered;
    }

    private void unknown(String code, Members members) {
        if (network.sheet().formerCriteria().stream().anyMatch(c -> c.code().equals(code))) {
            throw outdated();
        }
        members.spot("criterion")
                .fault(
                        "unknown-code",
                        "Not a criterion; the nearest are " + String.join(", ", Nearest.three(code, criteria.keySet()))
                                + ".");
    }

    /** Whether exactly the criteria of an earlier version are scored, and not those of today. */
    private boolean isFormerSet(Set<String> named) {
        return !named.equals(criteria.keySet())
                && network.sheet().formerCriteria().stream()
                        .collect(Collectors.groupingBy(
                                Criterion::version, Collectors.mapping(Criterion::code, Collectors.toSet())))
                        .containsValue(named);
    }

    private void requireAll(List<Score> scores, Members members) {
        var missing = new ArrayList<>(
                network.sheet().criteria().stream().map(Criterion::code).toList());
        scores.forEach(score -> missing.remove(score.criterion()));
        if (!missing.isEmpty()) {
            members.spot("scores").fault("required", "These are not scored: " + String.join(", ", missing) + ".");
        } else if (scores.stream().allMatch(score -> score.value() == null)) {
            members.spot("scores").fault("nothing-applies", "At least one criterion applies.");
        }
    }

    private Refusal outdated() {
        return new Refusal("criteria-outdated", "The network judges by other criteria now.")
                .with("criteriaVersion", network.sheet().criteriaVersion());
    }
}
