package org.maillage.funding.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.usage.Usages;
import org.maillage.kernel.evaluation.EvaluationSummary;

/** What the evaluations of a common come to: over all, and apart over the open places that use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class EvaluationSummaries {

    private final Evaluations evaluations;
    private final Commons commons;
    private final Usages usages;

    EvaluationSummaries(Evaluations evaluations, Commons commons, Usages usages) {
        this.evaluations = evaluations;
        this.commons = commons;
        this.usages = usages;
    }

    public SummaryState of(CommonId id) {
        var common = commons.known(id).id();
        var all = evaluations.of(common);
        var users = usages.users(common);
        var byUsers = all.stream().filter(evaluation -> users.contains(evaluation.place()));
        return SummaryState.of(summary(all.stream()), summary(byUsers));
    }

    private static EvaluationSummary summary(Stream<Evaluation> evaluations) {
        return EvaluationSummary.of(
                evaluations.map(e -> e.sheet().scores().all()).toList());
    }
}
