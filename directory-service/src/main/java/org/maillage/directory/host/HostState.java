package org.maillage.directory.host;

import static org.maillage.directory.host.HostFields.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.address.Address;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.rate.Sum;
import org.maillage.kernel.territory.TerritoryOf;
import org.maillage.kit.record.Versioned;

/** The whole public state of a host. */
public record HostState(
        UUID id,
        long version,
        String name,
        String legalForm,
        String economicModel,
        List<String> charters,
        @Nullable Address address,
        @Nullable TerritoryOf territory,
        List<Served> serves,
        @Nullable String website,
        List<UUID> solutionIds,
        @Nullable Sum yearlyBudget,
        @Nullable Integer yearlyHours,
        boolean openToNewUsers,
        List<String> support,
        List<ExternalId> externalIds,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    private static final String LICENCE = "etalab-2.0";

    public static HostState of(Host host) {
        var sheet = host.sheet();
        var values = sheet.values();
        return new HostState(
                host.uuid(),
                host.version(),
                sheet.name(),
                sheet.legalForm(),
                sheet.economicModel(),
                values.list(CHARTERS),
                sheet.address().orElse(null),
                sheet.territory().orElse(null),
                values.list(SERVES),
                values.get(WEBSITE).orElse(null),
                sheet.solutions(),
                Sum.of(values.get(YEARLY_BUDGET).orElse(null)),
                values.get(YEARLY_HOURS).orElse(null),
                sheet.openToNewUsers(),
                values.list(SUPPORT),
                host.externalIds().stream()
                        .sorted(Comparator.comparing(ExternalId::source).thenComparing(ExternalId::id))
                        .toList(),
                LICENCE,
                host.source(),
                host.origin(),
                host.createdAt(),
                host.updatedAt());
    }
}
