package org.maillage.funding.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.Overfunding;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Versioned;

/**
 * The whole public state of an improvement.
 *
 * @param allocations what quadratic closes gave it, with weight, quota, cap and result
 * @param goalChanges every change of its goal, with the reason
 */
public record ImprovementState(
        UUID id,
        long version,
        UUID commonId,
        String title,
        String description,
        ImprovementStatus status,
        List<CostLine> costLines,
        Money goal,
        Money raised,
        Money own,
        List<ProgrammeAmount> matched,
        List<FunderAmount> granted,
        List<AllocationState> allocations,
        @Nullable SlidingScale suggestedContribution,
        Money remaining,
        Money paidOut,
        int contributors,
        @Nullable LocalDate deadline,
        @Nullable LocalDate deliveredOn,
        @Nullable String deliveryReport,
        @Nullable String cancelReason,
        Overfunding overfunding,
        List<GoalChange> goalChanges,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    public record ProgrammeAmount(UUID programmeId, Money amount) {}

    public record FunderAmount(UUID funderId, Money amount) {}

    public record AllocationState(UUID programmeId, Money amount, List<String> explanation) {}

    static ImprovementState of(Improvement improvement, Improvements.Shares shares, List<AllocationState> allocations) {
        var sheet = improvement.sheet();
        var course = improvement.course();
        return new ImprovementState(
                improvement.uuid(),
                improvement.version(),
                improvement.commonId().value(),
                sheet.title(),
                sheet.description(),
                improvement.status(),
                sheet.costLines().all(),
                improvement.money(improvement.goal()),
                improvement.money(improvement.raised()),
                improvement.money(improvement.own()),
                shares.matched().stream()
                        .map(share -> new ProgrammeAmount(share.of(), improvement.money(share.amount())))
                        .toList(),
                shares.granted().stream()
                        .map(share -> new FunderAmount(share.of(), improvement.money(share.amount())))
                        .toList(),
                allocations,
                sheet.scale(),
                improvement.money(improvement.remaining()),
                improvement.money(improvement.paidOut()),
                improvement.contributors(),
                sheet.deadline(),
                course.deliveredOn().orElse(null),
                course.deliveryReport().orElse(null),
                course.cancelReason().orElse(null),
                sheet.overfunding(),
                improvement.goalChanges(),
                improvement.createdAt(),
                improvement.updatedAt());
    }
}
