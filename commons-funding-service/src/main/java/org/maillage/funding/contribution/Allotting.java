package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
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
        var ids = allotments.stream()
                .map(each -> new ContributionId(each.contribution()))
                .toList();
        var held =
                contributions.locked(ids).stream().collect(Collectors.toMap(Contribution::uuid, Function.identity()));
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
            investments
                    .of(each.countsFor(), each.improvement().id())
                    .ifPresent(found -> invested.merge(
                            found, each.result().map(MatchResult::amount).orElse(0L), Math::addExact));
        }
        invested.forEach((investment, amount) -> invest(investment, amount, by));
    }

    private void invest(Investment investment, long amount, By by) {
        if (amount > 0) {
            investment.move(new Investment.Stake(0, amount), by);
            investmentPublisher.changed(investment);
        }
    }
}
