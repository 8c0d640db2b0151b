package org.maillage.gateway.readmodel.equipment;

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
import org.maillage.gateway.readmodel.space.Rate;
import org.maillage.kernel.Money;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * A piece of equipment of a place, or several alike. Absent members are null.
 *
 * @param spaceId the space of its place that it stands in
 * @param networkIds those of its place
 * @param territory that of its place
 * @param placeStatus that of its place when this state was published
 */
public record Equipment(
        UUID id,
        long version,
        Position position,
        UUID placeId,
        @Nullable UUID spaceId,
        String name,
        String category,
        int quantity,
        @Nullable String make,
        @Nullable String model,
        List<String> processes,
        List<String> materials,
        SharingMode sharing,
        @Nullable String conditions,
        List<Rate> rates,
        @Nullable Money minimumDayRate,
        boolean trainingRequired,
        @Nullable String condition,
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

    /** The condition of what cannot be used. */
    public static final String BROKEN = "BROKEN";

    public static final ReverseLink.InOrder<UUID, Equipment> OF_PLACE = ReverseLink.inOrder(
            Equipment.class,
            equipment -> List.of(equipment.placeId()),
            Comparator.comparing(Equipment::name).thenComparing(Equipment::id));

    @Override
    public EntityKind entityKind() {
        return EntityKind.EQUIPMENT;
    }

    public boolean broken() {
        return BROKEN.equals(condition);
    }
}
