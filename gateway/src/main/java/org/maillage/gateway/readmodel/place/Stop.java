package org.maillage.gateway.readmodel.place;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.recurrence.Occurrence;
import org.maillage.kernel.recurrence.Recurrence;
import org.maillage.kernel.recurrence.Series;

/** Where an itinerant place halts; {@code rrule} repeats it. */
public record Stop(
        Instant startsAt,
        Instant endsAt,
        Address address,
        @Nullable Recurrence rrule) {

    /** All the times that it halts there, in its place's zone. */
    public Series times(ZoneId zone) {
        return Series.of(new Occurrence(startsAt, endsAt), zone, rrule);
    }
}
