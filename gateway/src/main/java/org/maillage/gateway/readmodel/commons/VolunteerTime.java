package org.maillage.gateway.readmodel.commons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.ByPlace;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfCommon;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.Money;

/**
 * Time that volunteers gave. Absent members are null.
 *
 * @param commonId what it was given to; with {@code networkId} or without
 * @param valuedAt at the network's hourly rate of that day; never money of the ledger
 */
public record VolunteerTime(
        UUID id,
        long version,
        Position position,
        @Nullable UUID commonId,
        @Nullable UUID networkId,
        @Nullable UUID placeId,
        int minutes,
        String activity,
        LocalDate on,
        Money valuedAt,
        Instant createdAt,
        Instant updatedAt)
        implements OfCommon, ByPlace {

    public static final Comparator<VolunteerTime> LATEST_FIRST = Comparator.comparing(VolunteerTime::on)
            .thenComparing(VolunteerTime::id)
            .reversed();

    public static final ReverseLink.InNoOrder<UUID, VolunteerTime> OF_COMMON = ReverseLink.inNoOrder(
            VolunteerTime.class, time -> time.commonId() == null ? List.of() : List.of(time.commonId()));

    @Override
    public EntityKind entityKind() {
        return EntityKind.VOLUNTEER_TIME;
    }
}
