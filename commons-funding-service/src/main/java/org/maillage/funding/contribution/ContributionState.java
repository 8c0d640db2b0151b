package org.maillage.funding.contribution;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.Explanation;
import org.maillage.funding.matching.MatchLimit;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.matching.Step;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Versioned;

/**
 * A contribution, for its place and the network's own people.
 *
 * @param placeId the place that it counts for: the one that absorbed its own, if any
 * @param total what it puts on the improvement now, own money and matches
 */
public record ContributionState(
        UUID id,
        long version,
        UUID placeId,
        UUID improvementId,
        Money amount,
        ContributionStatus status,
        String paymentReference,
        long sequence,
        List<MatchState> matches,
        Money total,
        Money received,
        Money refunded,
        List<RefundState> refunds,
        Instant committedAt,
        Instant dueAt,
        @Nullable Instant paidAt,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static ContributionState of(Contribution contribution, UUID countsFor) {
        var terms = contribution.terms();
        boolean counts = ContributionStatus.COUNTED.contains(contribution.status());
        long total = counts ? contribution.remaining() + contribution.matched() : 0;
        return new ContributionState(
                contribution.uuid(),
                contribution.version(),
                countsFor,
                terms.improvementId().value(),
                contribution.money(contribution.amount()),
                contribution.status(),
                terms.paymentReference().value(),
                terms.sequence(),
                contribution.matches().stream()
                        .map(match -> MatchState.of(match, contribution))
                        .toList(),
                contribution.money(total),
                contribution.money(contribution.received()),
                contribution.money(contribution.refunded()),
                contribution.refunds().stream()
                        .map(refund -> RefundState.of(refund, contribution))
                        .toList(),
                terms.committedAt(),
                terms.dueAt(),
                contribution.paidAt().orElse(null),
                contribution.createdAt(),
                contribution.updatedAt());
    }

    /**
     * @param asked the rate, whatever limited it
     * @param first before any refund
     */
    public record MatchState(
            UUID programmeId,
            int ruleVersion,
            Money asked,
            Money first,
            Money amount,
            MatchLimit limit,
            List<String> explanation,
            List<Step> steps,
            MatchStatus status) {

        static MatchState of(Match match, Contribution contribution) {
            return new MatchState(
                    match.programme(),
                    match.ruleVersion(),
                    contribution.money(match.asked()),
                    contribution.money(match.first()),
                    contribution.money(match.amount()),
                    match.limit(),
                    Explanation.of(match.steps(), match.ruleVersion(), OptionalLong.of(contribution.sequence())),
                    match.steps(),
                    match.status());
        }

        static MatchState proposed(MatchResult result, String currency) {
            var amount = new Money(result.amount(), currency);
            return new MatchState(
                    result.programme(),
                    result.ruleVersion(),
                    new Money(result.asked(), currency),
                    amount,
                    amount,
                    result.limit(),
                    result.explanation(OptionalLong.empty()),
                    result.steps(),
                    MatchStatus.PROPOSED);
        }
    }

    /**
     * @param id without its dashes, what the bank carries with the transfer
     * @param transferredAt when its money left; absent while it is to be transferred
     */
    public record RefundState(
            UUID id,
            Money amount,
            String reason,
            Instant at,
            List<ClawbackState> clawbacks,
            @Nullable Instant transferredAt) {

        static RefundState of(Refund refund, Contribution contribution) {
            return new RefundState(
                    refund.id(),
                    contribution.money(refund.amount()),
                    refund.reason(),
                    refund.at(),
                    refund.clawbacks().stream()
                            .filter(back -> back.cents() > 0)
                            .map(back -> new ClawbackState(back.programmeId(), contribution.money(back.cents())))
                            .toList(),
                    refund.transferredAt().orElse(null));
        }
    }

    public record ClawbackState(UUID programmeId, Money amount) {}
}
