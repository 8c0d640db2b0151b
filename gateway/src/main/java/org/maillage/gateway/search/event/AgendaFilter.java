package org.maillage.gateway.search.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.event.Event;
import org.maillage.gateway.readmodel.event.EventStatus;
import org.maillage.gateway.search.Filter;
import org.maillage.gateway.search.Near;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/**
 * Which events are wanted; what is null or empty asks for nothing, all that is given must hold.
 *
 * @param status one of them; when empty, all but CANCELLED
 * @param from now when null; some of an occurrence lies between {@code from} and {@code to}
 * @param networkId its own, its place's, or one that relays it
 */
public record AgendaFilter(
        List<EventStatus> status,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String search,
        @Nullable Near near,
        @Nullable Area territory,
        @Nullable UUID networkId,
        @Nullable UUID placeId,
        @Nullable String kind)
        implements Filter<Event> {

    public AgendaFilter {
        status = List.copyOf(status);
        if (from != null && to != null && !to.isAfter(from)) {
            throw Refusal.validation(List.of(new Fault("/filter/to", "out-of-range", "After from.")));
        }
    }

    public static AgendaFilter everything() {
        return new AgendaFilter(List.of(), null, null, null, null, null, null, null, null);
    }

    Instant from(Instant now) {
        return from == null ? now : from;
    }
}
