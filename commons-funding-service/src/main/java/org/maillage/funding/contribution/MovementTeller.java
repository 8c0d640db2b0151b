package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.contribution.Investment.Stake;
import org.maillage.funding.improvement.Funding;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.programme.ProgrammePublisher;
import org.maillage.kernel.Ids;
import org.maillage.kit.record.Recorded.By;

/** Ends a movement: investments and the improvement take its sums, and each of those that moved says so once. */
@ApplicationScoped
class MovementTeller {

    private final Investments investments;
    private final InvestmentPublisher investmentPublisher;
    private final ImprovementPublisher improvementPublisher;
    private final ProgrammePublisher programmePublisher;
    private final Aids aids;
    private final Instance<GivenAtClose> givenAtClose;
    private final Ids ids;

    MovementTeller(
            Investments investments,
            InvestmentPublisher investmentPublisher,
            ImprovementPublisher improvementPublisher,
            ProgrammePublisher programmePublisher,
            Aids aids,
            Instance<GivenAtClose> givenAtClose,
            Ids ids) {
        this.investments = investments;
        this.investmentPublisher = investmentPublisher;
        this.improvementPublisher = improvementPublisher;
        this.programmePublisher = programmePublisher;
        this.aids = aids;
        this.givenAtClose = givenAtClose;
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
        var followed = followed(movement);
        improvement.move(movement.funding().plus(followed), by);
        if (followed.equals(Funding.NOTHING)) {
            improvementPublisher.funded(improvement, movement.rows().known().matchedMore(movement.matched()));
        } else {
            improvementPublisher.funded(improvement);
        }
        movement.reduced().forEach(this::followAid);
        movement.moved().forEach(programme -> programmePublisher.moved(programme, by));
    }

    private void followAid(Contribution contribution) {
        aids.follow(
                contribution.uuid(),
                contribution.matches().stream().collect(Collectors.toMap(Match::programme, Match::amount)));
    }

    /** What closes gave falls with the own money that they counted. */
    private Funding followed(Movement movement) {
        if (movement.funding().own() >= 0) {
            return Funding.NOTHING;
        }
        var rows = movement.rows();
        var reduced = new GivenAtClose.Reduced(
                rows.improvement(),
                rows.programmes(),
                rows.improvementUses(),
                movement.author().by(),
                movement.author().actor());
        long back = 0;
        for (var given : givenAtClose) {
            for (var each : given.follow(reduced).entrySet()) {
                back = Math.addExact(back, each.getValue());
                movement.moved().add(rows.programme(each.getKey()));
            }
        }
        return new Funding(0, 0, 0, -back, 0, 0);
    }

    /** 1 when the place is new among those that support it, -1 when it is no more. */
    private int invest(HeldRows rows, UUID place, Stake stake, By by) {
        if (stake.isNothing()) {
            return 0;
        }
        var investment = rows.investments().get(place);
        boolean before = investment != null && investment.own() > 0;
        if (investment == null) {
            investment = new Investment(ids.next(), place, rows.improvement(), stake, by);
            investments.add(investment);
        } else {
            investment.move(stake, by);
        }
        investmentPublisher.changed(investment);
        return Boolean.compare(investment.own() > 0, before);
    }
}
