package org.maillage.gateway.search.solution;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.solution.Assessment;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.Fields;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;

/** Digital solutions, by name, also by what they replace. */
public final class SolutionSearch implements Searched<Solution, SolutionFilter> {

    private static final String NEED = "need";
    private static final String FREE_SOFTWARE = "freeSoftware";

    private final Labels labels;

    public SolutionSearch(Labels labels) {
        this.labels = labels;
    }

    @Override
    public Class<Solution> things() {
        return Solution.class;
    }

    @Override
    public Class<SolutionFilter> filters() {
        return SolutionFilter.class;
    }

    @Override
    public Optional<IndexDocument> document(Solution solution) {
        return Optional.of(new IndexDocument(labels)
                .named(solution.name())
                .in(solution.assessments().stream()
                        .map(Assessment::networkId)
                        .distinct()
                        .toList())
                .text(solution.summary())
                .texts(solution.needs().stream().map(labels::toolNeed).toList())
                .texts(solution.alternativesTo())
                .codes(NEED, solution.needs())
                .code(FREE_SOFTWARE, solution.freeSoftware()));
    }

    @Override
    public String name(Solution solution) {
        return solution.name();
    }

    @Override
    public Wanted<Solution> wanted(SolutionFilter filter, Instant now) {
        var conditions = new Conditions()
                .is(NEED, filter.need())
                .is(FREE_SOFTWARE, filter.freeSoftware())
                .is(Fields.NETWORK, filter.networkId());
        return new Wanted<>(filter.search(), conditions, reaches(filter.minimumScore(), filter.networkId()));
    }

    @Override
    public Ranking<Solution> ranking(SolutionFilter filter, Instant now) {
        return Ranking.usual(EntityKind.SOLUTION, filter.search(), null, any -> OptionalDouble.empty());
    }

    /** What nobody assessed has no score to compare. */
    private static Predicate<Solution> reaches(@Nullable Double minimum, @Nullable UUID network) {
        return minimum == null
                ? any -> true
                : solution -> solution.score(network).orElse(Double.NEGATIVE_INFINITY) >= minimum;
    }
}
