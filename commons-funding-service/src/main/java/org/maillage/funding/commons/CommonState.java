package org.maillage.funding.commons;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kit.record.Versioned;

/** The whole public state of a common. */
public record CommonState(
        UUID id,
        long version,
        String slug,
        CommonStatus status,
        @Nullable String reason,
        String name,
        String summary,
        @Nullable String description,
        CommonKind kind,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String repository,
        @Nullable String maturity,
        List<Steward> stewards,
        List<UUID> networkIds,
        UUID originNetworkId,
        @Nullable UUID solutionId,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static CommonState of(Common common, List<Steward> stewards) {
        var sheet = common.sheet();
        return new CommonState(
                common.uuid(),
                common.version(),
                sheet.slug().text(),
                common.status(),
                common.reason().orElse(null),
                sheet.name(),
                sheet.summary(),
                sheet.description(),
                sheet.kind(),
                sheet.licence(),
                sheet.url(),
                sheet.repository(),
                sheet.maturity(),
                stewards,
                sheet.networks(),
                common.originNetwork(),
                sheet.solution(),
                common.origin(),
                common.createdAt(),
                common.updatedAt());
    }
}
