package org.maillage.funding.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Versioned;

/**
 * The whole public state of volunteer time.
 *
 * @param hourly the rate of its network on its day; 0 where there was none
 */
public record VolunteerState(
        UUID id,
        long version,
        @Nullable UUID commonId,
        @Nullable UUID networkId,
        @Nullable UUID placeId,
        int minutes,
        String activity,
        LocalDate on,
        Money hourly,
        Money valuedAt,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static VolunteerState of(VolunteerTime time) {
        var sheet = time.sheet();
        return new VolunteerState(
                time.uuid(),
                time.version(),
                sheet.common(),
                sheet.network(),
                sheet.place(),
                sheet.minutes(),
                sheet.activity(),
                sheet.on(),
                time.hourly(),
                time.value(),
                time.origin(),
                time.createdAt(),
                time.updatedAt());
    }
}
