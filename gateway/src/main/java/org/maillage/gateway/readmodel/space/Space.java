package org.maillage.gateway.readmodel.space;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfPlace;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.gateway.readmodel.place.ExternalId;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.kernel.Money;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * A space of a place. Absent members are null.
 *
 * @param networkIds those of its place
 * @param territory that of its place
 * @param placeStatus that of its place when this state was published
 */
public record Space(
        UUID id,
        long version,
        Position position,
        UUID placeId,
        String name,
        SpaceKind kind,
        List<String> purposes,
        @Nullable Double surfaceM2,
        @Nullable Integer capacity,
        List<String> features,
        @Nullable Boolean accessible,
        @Nullable String conditions,
        List<Rate> rates,
        @Nullable Money minimumDayRate,
        List<UUID> networkIds,
        @Nullable TerritoryOf territory,
        PlaceStatus placeStatus,
        List<ExternalId> externalIds,
        @Nullable Instant verifiedAt,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements OfPlace {

    public static final ReverseLink.InOrder<UUID, Space> OF_PLACE = ReverseLink.inOrder(
            Space.class,
            space -> List.of(space.placeId()),
            Comparator.comparing(Space::name).thenComparing(Space::id));

    @Override
    public EntityKind entityKind() {
        return EntityKind.SPACE;
    }

    /** So many people; true when nobody says how many. */
    public boolean holds(@Nullable Integer people) {
        return people == null || capacity != null && capacity >= people;
    }

    /** A day; true when no price is asked for. */
    public boolean costsAtMost(@Nullable Money most) {
        return most == null
                || minimumDayRate != null
                        && minimumDayRate.currency().equals(most.currency())
                        && minimumDayRate.compareTo(most) <= 0;
    }
}
