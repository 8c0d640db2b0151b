package org.maillage.funding.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.policy.Policies;
import org.maillage.kernel.Ids;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Places evaluate commons by the criteria of a network. Being evaluated never gates money. */
@ApplicationScoped
@Transactional
public class EvaluationService {

    private final Evaluations evaluations;
    private final EvaluationPublisher publisher;
    private final Commons commons;
    private final HeldPlaces places;
    private final Policies policies;
    private final Rights rights;
    private final Ids ids;

    EvaluationService(
            Evaluations evaluations,
            EvaluationPublisher publisher,
            Commons commons,
            HeldPlaces places,
            Policies policies,
            Rights rights,
            Ids ids) {
        this.evaluations = evaluations;
        this.publisher = publisher;
        this.commons = commons;
        this.places = places;
        this.policies = policies;
        this.rights = rights;
        this.ids = ids;
    }

    /** By a steward of the place. The common's row is locked, so that a place has one evaluation of it. */
    public EvaluationState evaluate(Pair pair, Map<String, @Nullable Object> tree) {
        rights.requireSteward(pair.place());
        var common = commons.shownForChange(pair.common());
        var place = places.notClosed(pair.place());
        var members = Members.whole(tree, Faults.strict());
        var network = network(members, common, place);
        var sheet = new EvaluationReader(network, policies.of(network)).read(members);
        return evaluations.of(pair).map(present -> again(present, sheet)).orElseGet(() -> first(pair, sheet));
    }

    /** Those that count. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<EvaluationState> of(CommonId common, PageRequest request) {
        return evaluations.page(commons.known(common).id(), request).map(EvaluationState::of);
    }

    /** All versions, the oldest first; the last one counts. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<EvaluationState> versions(Pair pair) {
        return evaluations.versions(pair);
    }

    /** The network named, where the common is listed; else the first of those that the place is a member of. */
    private static UUID network(Members members, Common common, HeldPlace place) {
        var named = members.id("networkId").value();
        named.filter(network -> !common.networks().contains(network)).ifPresent(network -> members.spot("networkId")
                .fault("unknown-network", "The common is not listed there."));
        return named.orElseGet(() -> common.networks().stream()
                .filter(place.networks()::contains)
                .findFirst()
                .orElse(common.originNetwork()));
    }

    private EvaluationState first(Pair pair, EvaluationSheet sheet) {
        var evaluation = Evaluation.evaluate(ids.next(), pair, sheet, rights.by());
        evaluations.add(evaluation);
        return publisher.evaluated(evaluation);
    }

    private EvaluationState again(Evaluation evaluation, EvaluationSheet sheet) {
        return evaluation.evaluateAgain(sheet, rights.by())
                ? publisher.evaluated(evaluation)
                : EvaluationState.of(evaluation);
    }
}
