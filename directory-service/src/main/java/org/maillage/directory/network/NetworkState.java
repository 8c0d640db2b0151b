package org.maillage.directory.network;

import static org.maillage.directory.network.NetworkFields.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.territory.TerritoryLevel;
import org.maillage.kit.record.Versioned;

/** The whole public state of a network, the same in answers, feeds and topics. */
public record NetworkState(
        UUID id,
        long version,
        String slug,
        String name,
        @Nullable String description,
        NetworkKind kind,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Nullable String website,
        boolean requiresValidation,
        int quorumPercent,
        int votingDays,
        String timeZone,
        List<String> charters,
        @Nullable UUID manifestoId,
        int criteriaVersion,
        List<Criterion> criteria,
        @Nullable Map<Part, Integer> freshnessDays,
        @Nullable String confirmPage,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    private static final String LICENCE = "etalab-2.0";

    static NetworkState of(Network network) {
        var sheet = network.sheet();
        var values = sheet.values();
        return new NetworkState(
                network.id().value(),
                network.version(),
                sheet.slug(),
                sheet.name(),
                values.get(DESCRIPTION).orElse(null),
                sheet.kind(),
                values.get(TERRITORY).orElse(null),
                values.get(TERRITORY_LEVEL).orElse(null),
                values.get(WEBSITE).orElse(null),
                sheet.requiresValidation(),
                sheet.quorumPercent(),
                sheet.votingDays(),
                sheet.timeZone(),
                sheet.charters(),
                values.get(MANIFESTO).orElse(null),
                sheet.criteriaVersion(),
                sheet.criteria(),
                values.get(FRESHNESS_DAYS).map(FreshnessDays::days).orElse(null),
                values.get(CONFIRM_PAGE).orElse(null),
                LICENCE,
                network.source(),
                network.origin(),
                network.createdAt(),
                network.updatedAt());
    }
}
