package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.kit.record.Recorded.By;

/** Gives contributions what a close computed for them; their rows and those of their improvements are held. */
@ApplicationScoped
public class Allotting {

    private final Contributions contributions;
    private final Investments investments;
    private final ContributionPublisher publisher;
    private final InvestmentPublisher investmentPublisher;

    Allotting(
            Contributions contributions,
            Investments investments,
            ContributionPublisher publisher,
            InvestmentPublisher investmentPublisher) {
        this.contributions = contributions;
        this.investments = investments;
        this.publisher = publisher;
        this.investmentPublisher = investmentPublisher;
    }

    /**
     * What one contribution is given.
     *
     * @param countsFor the place whose investment it is
     * @param result none: the close does not count it
     */
    public record Allotment(UUID contribution, UUID countsFor, Improvement improvement, Optional<MatchResult> result) {}

    public void allot(ProgrammeId programme, Collection<Allotment> allotments, By by) {
        if (allotments.isEmpty()) {
            return;
        }
        var ids = allotments.stream()
                .map(each -> new ContributionId(each.contribution()))
                .toList();
        var held = contributions.lockedWhole(ids).stream()
                .collect(Collectors.toMap(Contribution::uuid, Function.identity()));
        var stakes = stakes(allotments);
        var invested = new HashMap<Investment, Long>();
        for (var each : allotments) {
            var contribution = held.get(each.contribution());
            if (contribution == null) {
                throw new IllegalStateException("no such contribution: " + each.contribution());
            }
            each.result()
                    .ifPresentOrElse(
                            result -> contribution.allot(result, by),
                            () -> contribution.leaveOut(programme.value(), by));
            publisher.became(contribution, each.countsFor());
            var stake = stakes.get(new At(each.countsFor(), each.improvement().uuid()));
            if (stake != null) {
                invested.merge(stake, each.result().map(MatchResult::amount).orElse(0L), Math::addExact);
            }
        }
        invested.forEach((investment, amount) -> invest(investment, amount, by));
    }

    private record At(UUID place, UUID improvement) {}

    private Map<At, Investment> stakes(Collection<Allotment> allotments) {
        var improvements =
                allotments.stream().map(each -> each.improvement().uuid()).collect(Collectors.toSet());
        return investments.on(improvements).stream()
                .collect(Collectors.toMap(each -> new At(each.placeId(), each.improvementId()), Function.identity()));
    }

    private void invest(Investment investment, long amount, By by) {
        if (amount > 0) {
            investment.move(new Investment.Stake(0, amount), by);
            investmentPublisher.changed(investment);
        }
    }
}
