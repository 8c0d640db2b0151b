package org.maillage.gateway.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.money.MoneyView;

/** A contribution as its owner tells it to those who may see it. */
record Contribution(
        UUID id,
        int version,
        UUID placeId,
        UUID improvementId,
        MoneyView amount,
        ContributionStatus status,
        String paymentReference,
        List<Match> matches,
        MoneyView total,
        MoneyView received,
        MoneyView refunded,
        List<Refund> refunds,
        Instant committedAt,
        Instant dueAt,
        @Nullable Instant paidAt) {

    /** What a programme adds, and why. */
    record Match(
            UUID programmeId,
            int ruleVersion,
            MoneyView asked,
            MoneyView first,
            MoneyView amount,
            MatchLimit limit,
            List<String> explanation,
            List<StepView> steps,
            MatchStatus status) {}

    record Refund(MoneyView amount, String reason, Instant at, List<Clawback> clawbacks) {}

    record Clawback(UUID programmeId, MoneyView amount) {}

    /** What a contribution would be matched with now. */
    record Preview(
            MoneyView contribution,
            List<Match> matches,
            MoneyView total,
            MoneyView improvementAfter,
            boolean goalReached) {}
}
