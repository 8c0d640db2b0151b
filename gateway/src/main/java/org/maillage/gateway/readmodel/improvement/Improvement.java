package org.maillage.gateway.readmodel.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfCommon;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.gateway.readmodel.space.SlidingScale;
import org.maillage.kernel.Money;

/**
 * A piece of work on a common, its costs and the money put into it. Absent members are null.
 *
 * @param raised own money, matches and grants together
 * @param own what places promised or paid themselves
 * @param remaining what lacks to the goal
 * @param contributors how many places put something in
 */
public record Improvement(
        UUID id,
        long version,
        Position position,
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
        List<Allocation> allocations,
        @Nullable SlidingScale suggestedContribution,
        Money remaining,
        Money paidOut,
        int contributors,
        @Nullable LocalDate deadline,
        @Nullable LocalDate deliveredOn,
        OverfundingPolicy overfunding,
        Instant createdAt,
        Instant updatedAt)
        implements OfCommon {

    public static final ReverseLink.InOrder<UUID, Improvement> OF_COMMON = ReverseLink.inOrder(
            Improvement.class,
            improvement -> List.of(improvement.commonId()),
            Comparator.comparing(Improvement::createdAt)
                    .thenComparing(Improvement::id)
                    .reversed());

    public static final ReverseLink.InNoOrder<UUID, Improvement> OF_PROGRAMME =
            ReverseLink.inNoOrder(Improvement.class, Improvement::programmes);

    public static final ReverseLink.InNoOrder<UUID, Improvement> OF_FUNDER =
            ReverseLink.inNoOrder(Improvement.class, improvement -> improvement.granted().stream()
                    .map(FunderAmount::funderId)
                    .toList());

    @Override
    public EntityKind entityKind() {
        return EntityKind.IMPROVEMENT;
    }

    /** Those that gave, or that promised to. */
    public List<UUID> programmes() {
        return matched.stream()
                .filter(match -> match.amount().cents() > 0)
                .map(ProgrammeAmount::programmeId)
                .toList();
    }

    public boolean looksForFunds() {
        return status == ImprovementStatus.OPEN && remaining.cents() > 0;
    }
}
