package org.maillage.funding.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kit.record.Versioned;

/** The whole public state of a usage. */
public record UsageState(
        UUID id,
        long version,
        UUID commonId,
        UUID placeId,
        UsageRelation relation,
        @Nullable LocalDate since,
        @Nullable Integer satisfaction,
        @Nullable String note,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static UsageState of(Usage usage) {
        var sheet = usage.sheet();
        return new UsageState(
                usage.uuid(),
                usage.version(),
                usage.common().value(),
                usage.place(),
                sheet.relation(),
                sheet.since(),
                sheet.satisfaction(),
                sheet.note(),
                usage.origin(),
                usage.createdAt(),
                usage.updatedAt());
    }
}
