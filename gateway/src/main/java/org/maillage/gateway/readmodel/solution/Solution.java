package org.maillage.gateway.readmodel.solution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;

/**
 * A digital tool of the catalogue. Absent members are null.
 *
 * @param softwareLicence that of the tool; {@code licence} is that of what is said of it here
 * @param assessments what each network found of it
 */
public record Solution(
        UUID id,
        long version,
        Position position,
        String name,
        @Nullable String summary,
        @Nullable String url,
        List<String> needs,
        @Nullable String softwareLicence,
        @Nullable Boolean freeSoftware,
        List<String> alternativesTo,
        @Nullable UUID commonId,
        List<Assessment> assessments,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Entity {

    public static final Comparator<Solution> BY_NAME =
            Comparator.comparing(Solution::name).thenComparing(Solution::id);

    public static final ReverseLink.InOrder<UUID, Solution> OF_COMMON = ReverseLink.inOrder(
            Solution.class,
            solution -> solution.commonId() == null ? List.of() : List.of(solution.commonId()),
            BY_NAME);

    @Override
    public EntityKind entityKind() {
        return EntityKind.SOLUTION;
    }

    /** The network's assessment in force. */
    public Optional<Assessment> assessmentOf(UUID network) {
        return assessments.stream()
                .filter(assessment -> assessment.networkId().equals(network))
                .max(Comparator.comparing(Assessment::assessedOn).thenComparing(Assessment::criteriaVersion));
    }

    /** That network's total when one is given, else the mean of the totals in force, to one decimal, half up. */
    public OptionalDouble score(@Nullable UUID network) {
        if (network != null) {
            return assessmentOf(network).stream().mapToDouble(Assessment::total).findFirst();
        }
        Map<UUID, BigDecimal> inForce = new HashMap<>();
        for (var assessment : assessments) {
            var its = assessmentOf(assessment.networkId()).orElse(assessment);
            inForce.put(its.networkId(), BigDecimal.valueOf(its.total()));
        }
        return inForce.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(mean(List.copyOf(inForce.values())));
    }

    private static double mean(List<BigDecimal> totals) {
        return totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), 1, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
