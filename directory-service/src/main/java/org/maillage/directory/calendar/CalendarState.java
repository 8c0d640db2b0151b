package org.maillage.directory.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.event.OwnerId;

/**
 * A subscription, for those who keep its agenda.
 *
 * @param failure the code of what stopped the last reading; absent when it went well
 * @param events how many events the last reading found
 */
public record CalendarState(
        UUID id,
        @Nullable UUID placeId,
        @Nullable UUID networkId,
        String url,
        @Nullable Instant readAt,
        Instant nextReadAt,
        @Nullable String failure,
        int events,
        Instant createdAt) {

    static CalendarState of(Calendar calendar) {
        var owner = calendar.owner();
        boolean ofPlace = owner.kind() == OwnerId.Kind.PLACE;
        return new CalendarState(
                calendar.id().value(),
                ofPlace ? owner.id() : null,
                ofPlace ? null : owner.id(),
                calendar.url(),
                calendar.readAt().orElse(null),
                calendar.nextReadAt(),
                calendar.failure().orElse(null),
                calendar.events(),
                calendar.createdAt());
    }
}
