package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
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
    private final Ids ids;

    MovementTeller(
            Investments investments,
            InvestmentPublisher investmentPublisher,
            ImprovementPublisher improvementPublisher,
            ProgrammePublisher programmePublisher,
            Ids ids) {
        this.investments = investments;
        this.investmentPublisher = investmentPublisher;
        this.improvementPublisher = improvementPublisher;
        this.programmePublisher = programmePublisher;
        this.ids = ids;
    }

    void tell(Movement movement) {
        var improvement = movement.rows().improvement();
        var by = movement.author().by();
        int supporters = improvement.contributors();
        for (var stake : movement.stakes().entrySet()) {
            supporters += invest(improvement, stake.getKey(), stake.getValue(), by);
        }
        improvement.supportedBy(supporters);
        improvement.move(movement.funding(), by);
        improvementPublisher.funded(improvement);
        movement.moved().forEach(programme -> programmePublisher.moved(programme, by));
    }

    /** 1 when the place is new among those that support it, -1 when it is no more. */
    private int invest(Improvement improvement, UUID place, Stake stake, By by) {
        if (stake.isNothing()) {
            return 0;
        }
        var investment = investments.of(place, improvement.id()).orElseGet(() -> begun(improvement, place, by));
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
