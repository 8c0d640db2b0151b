package org.maillage.directory.place;

import static org.maillage.directory.place.PlaceFields.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.address.Address;
import org.maillage.directory.sheet.Verification;
import org.maillage.directory.web.Link;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.territory.TerritoryOf;
import org.maillage.kit.record.Versioned;

/** The whole public state of a place, the same in answers, feeds and topics. */
public record PlaceState(
        UUID id,
        long version,
        String name,
        List<PlaceKind> kinds,
        @Nullable String summary,
        @Nullable String description,
        PlaceStatus status,
        Itinerance mobility,
        List<Stop> stops,
        @Nullable Address address,
        @Nullable TerritoryOf territory,
        @Nullable String website,
        List<Link> socialNetworks,
        @Nullable String openingHours,
        @Nullable LocalDate openedOn,
        @Nullable String holder,
        @Nullable String legalForm,
        @Nullable String managementModel,
        @Nullable Integer builtSurfaceM2,
        @Nullable Integer outdoorSurfaceM2,
        List<String> services,
        List<String> audiences,
        List<String> accessModes,
        @Nullable String accessibility,
        List<String> labels,
        List<Identifier> identifiers,
        List<ExternalId> externalIds,
        List<UUID> networkIds,
        @Nullable UUID parentPlaceId,
        @Nullable UUID proposalId,
        String timeZone,
        List<UUID> mergedFrom,
        List<FieldProvenance> provenance,
        Map<Part, Instant> verified,
        Map<Part, String> verifiedMethods,
        @Nullable String verifiedBy,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** Which source a field's value is from, and since when. */
    public record FieldProvenance(String field, String source, Instant at) {}

    static PlaceState of(Place place) {
        var sheet = place.sheet();
        var values = sheet.values();
        return new PlaceState(
                place.id().value(),
                place.version(),
                sheet.name(),
                values.list(KINDS),
                values.get(SUMMARY).orElse(null),
                values.get(DESCRIPTION).orElse(null),
                sheet.status(),
                sheet.mobility(),
                values.list(STOPS),
                sheet.address().orElse(null),
                sheet.territory().orElse(null),
                values.get(WEBSITE).orElse(null),
                values.list(SOCIAL_NETWORKS),
                values.get(OPENING_HOURS).orElse(null),
                values.get(OPENED_ON).orElse(null),
                values.get(HOLDER).orElse(null),
                values.get(LEGAL_FORM).orElse(null),
                values.get(MANAGEMENT_MODEL).orElse(null),
                values.get(BUILT_SURFACE).orElse(null),
                values.get(OUTDOOR_SURFACE).orElse(null),
                values.list(SERVICES),
                values.list(AUDIENCES),
                values.list(ACCESS_MODES),
                values.get(ACCESSIBILITY).orElse(null),
                values.list(LABELS),
                values.list(IDENTIFIERS),
                sorted(place.externalIds()),
                place.networkIds().stream().sorted().toList(),
                values.get(PARENT).orElse(null),
                place.proposalId().orElse(null),
                sheet.timeZone(),
                place.mergedFrom(),
                provenance(place),
                verified(place),
                methods(place),
                place.verifications().latest().map(Verification::by).orElse(null),
                sheet.licence(),
                place.source(),
                place.origin(),
                place.createdAt(),
                place.updatedAt());
    }

    private static List<ExternalId> sorted(java.util.Set<ExternalId> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(ExternalId::source).thenComparing(ExternalId::id))
                .toList();
    }

    private static List<FieldProvenance> provenance(Place place) {
        return new TreeMap<>(place.provenance().origins())
                .entrySet().stream()
                        .map(e -> new FieldProvenance(
                                e.getKey(), e.getValue().source(), e.getValue().at()))
                        .toList();
    }

    private static Map<Part, Instant> verified(Place place) {
        return place.verifications().parts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().at(), (a, b) -> a, TreeMap::new));
    }

    private static Map<Part, String> methods(Place place) {
        return place.verifications().parts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().method(), (a, b) -> a, TreeMap::new));
    }
}
