package org.maillage.gateway.readmodel.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.ByPlace;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfCommon;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;

/**
 * What a place has to do with a common, as it says. Absent members are null.
 *
 * @param satisfaction from 1 to 5
 */
public record Usage(
        UUID id,
        long version,
        Position position,
        UUID commonId,
        UUID placeId,
        UsageRelation relation,
        @Nullable LocalDate since,
        @Nullable Integer satisfaction,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt)
        implements OfCommon, ByPlace {

    public static final ReverseLink.InNoOrder<UUID, Usage> OF_COMMON =
            ReverseLink.inNoOrder(Usage.class, usage -> List.of(usage.commonId()));

    public static final ReverseLink.InNoOrder<UUID, Usage> OF_PLACE =
            ReverseLink.inNoOrder(Usage.class, usage -> List.of(usage.placeId()));

    @Override
    public EntityKind entityKind() {
        return EntityKind.USAGE;
    }

    public boolean uses() {
        return relation == UsageRelation.USES;
    }
}
