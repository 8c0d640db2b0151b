package org.maillage.kernel.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.recurrence.Series;
import org.maillage.kernel.territory.GeoPoint;

/**
 * One event as a calendar shows it.
 *
 * @param status as RFC 5545 names it: CONFIRMED, TENTATIVE or CANCELLED
 * @param extensions properties that are ours alone, by name, such as {@code X-MAILLAGE-PRICE}
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant createdAt,
        Instant modifiedAt,
        Series series,
        Words words,
        String status,
        List<ChangedDate> changed,
        Map<String, String> extensions) {

    /** What is said of it. */
    public record Words(
            String title,
            @Nullable String description,
            @Nullable String location,
            @Nullable GeoPoint point,
            @Nullable String url,
            @Nullable String conference,
            List<String> categories) {}

    /** One date of the series that is otherwise than the rule says; it has the words of the series but for the title. */
    public record ChangedDate(
            Instant recurrenceId,
            Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String title,
            String status) {}
}
