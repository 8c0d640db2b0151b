package org.maillage.gateway.readmodel.place;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.InNetworks;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * A third place. Absent members are null.
 *
 * @param address of an itinerant place the depot
 * @param territory where the address lies; null when unknown
 * @param proposalId the vote that its being seen depends on; null for a public place
 * @param mergedFrom the ids of the places it absorbed
 */
public record Place(
        UUID id,
        long version,
        Position position,
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
        ZoneId timeZone,
        List<UUID> mergedFrom,
        List<Provenance> provenance,
        List<Verified> verified,
        @Nullable String verifiedBy,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements InNetworks {

    public static final ReverseLink.InNoOrder<UUID, Place> OF_NETWORK =
            ReverseLink.inNoOrder(Place.class, Place::networkIds);

    /** The one that changed last comes first: two may hold the same for the moment of a merger. */
    public static final ReverseLink.InOrder<ExternalId, Place> BY_EXTERNAL_ID = ReverseLink.inOrder(
            Place.class,
            Place::externalIds,
            Comparator.comparingLong((Place place) -> place.position().number())
                    .thenComparing(Place::id)
                    .reversed());

    @Override
    public EntityKind entityKind() {
        return EntityKind.PLACE;
    }

    public boolean closed() {
        return status == PlaceStatus.CLOSED;
    }

    /** Where its address stands. */
    public Optional<GeoPoint> point() {
        return address == null ? Optional.empty() : address.point();
    }

    public Optional<Verified> verified(Part part) {
        return verified.stream().filter(v -> v.part() == part).findFirst();
    }

    /** Its own id, and those of the places that it absorbed. */
    public Stream<UUID> ids() {
        return Stream.concat(Stream.of(id), mergedFrom.stream());
    }
}
