package org.maillage.gateway.readmodel.need;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfPlace;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.matching.NeedKind;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * What a place or a network lacks. Absent members are null.
 *
 * @param networkId the network that voiced it; null when a place did
 * @param networkIds those of its place, or its network
 * @param territory that of its place
 * @param toolNeed what the solution asked for serves
 */
public record Need(
        UUID id,
        long version,
        Position position,
        @Nullable UUID placeId,
        @Nullable UUID networkId,
        List<UUID> networkIds,
        @Nullable TerritoryOf territory,
        @Nullable UUID solutionId,
        @Nullable String toolNeed,
        String title,
        NeedKind kind,
        @Nullable String details,
        NeedStatus status,
        List<NeedAnswer> answers,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements OfPlace {

    public static final ReverseLink.InOrder<UUID, Need> OF_PLACE = ReverseLink.inOrder(
            Need.class,
            need -> need.placeId() == null ? List.of() : List.of(need.placeId()),
            Comparator.comparing(Need::createdAt).thenComparing(Need::id).reversed());

    public static final ReverseLink.InNoOrder<UUID, Need> OF_NETWORK =
            ReverseLink.inNoOrder(Need.class, Need::networkIds);

    @Override
    public EntityKind entityKind() {
        return EntityKind.NEED;
    }
}
