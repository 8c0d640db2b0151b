package org.maillage.funding.closing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Versioned;

/** What a close gave, for all to see; {@code lines} only of a pro-rata close. */
public record ProgrammeResultState(
        UUID id,
        long version,
        UUID programmeId,
        MatchingMode mode,
        Instant closedAt,
        Money budget,
        Money distributed,
        Money returned,
        List<Part> allocations,
        @Nullable List<Line> lines,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    public record Part(UUID improvementId, UUID commonId, Money amount, List<String> explanation) {}

    public record Line(long contributionSequence, UUID improvementId, UUID placeId, Money claim, Money amount) {}

    static ProgrammeResultState of(ProgrammeResult result) {
        return new ProgrammeResultState(
                result.uuid(),
                result.version(),
                result.programme(),
                result.mode(),
                result.closedAt(),
                result.budget(),
                result.distributed(),
                result.returned(),
                result.allocations().all().stream()
                        .map(part -> new Part(
                                part.improvementId(), part.commonId(), result.money(part.cents()), part.explanation()))
                        .toList(),
                result.mode() == MatchingMode.PRO_RATA_AT_CLOSE ? lines(result) : null,
                result.createdAt(),
                result.updatedAt());
    }

    private static List<Line> lines(ProgrammeResult result) {
        return result.lines().all().stream()
                .map(line -> new Line(
                        line.contributionSequence(),
                        line.improvementId(),
                        line.placeId(),
                        result.money(line.claimCents()),
                        result.money(line.cents())))
                .toList();
    }
}
