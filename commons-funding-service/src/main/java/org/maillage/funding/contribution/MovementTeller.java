package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.contribution.Investment.Stake;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.programme.ProgrammePublisher;
import org.maillage.funding.record.Recorded.By;
import org.maillage.kernel.Ids;

/** Ends a movement: investments and the improvement take its sums, and each of those that moved says so once. */
@ApplicationScoped
class MovementTeller {

    private final Investments investments;
    private final InvestmentPublisher investmentPublisher;
    private final ImprovementPublisher improvementPublisher;
    private final ProgrammePublisher programmePublisher;
    private final Aids aids;
    private final Ids ids;

    MovementTeller(
            Investments investments,
            InvestmentPublisher investmentPublisher,
            ImprovementPublisher improvementPublisher,
            ProgrammePublisher programmePublisher,
            Aids aids,
            Ids ids) {
        this.investments = investments;
        this.investmentPublisher = investmentPublisher;
        this.improvementPublisher = improvementPublisher;
        this.programmePublisher = programmePublisher;
        this.aids = aids;
        this.ids = ids;
    }

    void tell(Movement movement) {
        var improvement = movement.rows().improvement();
        var by = movement.author().by();
        int supporters = improvement.contributors();
        for (var stake : movement.stakes().entrySet()) {
            supporters += invest(movement.rows(), stake.getKey(), stake.getValue(), by);
        }
        improvement.supportedBy(supporters);
        improvement.move(movement.funding(), by);
        improvementPublisher.funded(improvement, movement.rows().known().matchedMore(movement.matched()));
        movement.reduced().forEach(this::followAid);
        movement.moved().forEach(programme -> programmePublisher.moved(programme, by));
    }

    private void followAid(Contribution contribution) {
        aids.follow(
                contribution.uuid(),
                contribution.matches().stream().collect(Collectors.toMap(Match::programme, Match::amount)));
    }

    /** 1 when the place is new among those that support it, -1 when it is no more. */
    private int invest(HeldRows rows, UUID place, Stake stake, By by) {
        if (stake.isNothing()) {
            return 0;
        }
        var known = rows.investments().get(place);
        var investment = known == null ? begun(rows.improvement(), place, by) : known;
        boolean before = investment.own() > 0;
        investment.move(stake, by);
        investmentPublisher.changed(investment);
        return Boolean.compare(investment.own() > 0, before);
    }

    private Investment begun(Improvement improvement, UUID place, By by) {
        var investment = new Investment(ids.next(), place, improvement, by);
        investments.add(investment);
        return investment;
    }
}
