package org.maillage.directory.event.ics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.address.Address;
import org.maillage.directory.event.Agenda;
import org.maillage.kernel.calendar.CalendarEvent;
import org.maillage.kernel.calendar.Extensions;
import org.maillage.kernel.recurrence.Occurrence;
import org.maillage.kernel.recurrence.Recurrence;
import org.maillage.kernel.recurrence.Series;

/** A stop of an itinerant place as calendars show it. Its UID is that of its place, its commune and its first time. */
final class ShownStops {

    private static final String KIND = "stop";

    private ShownStops() {}

    static CalendarEvent of(Agenda.ShownStop shown, String domain) {
        var stop = shown.stop();
        var address = stop.address();
        var rule = Optional.ofNullable(stop.rrule()).map(Recurrence::parse).orElse(null);
        var uid = "%s-%s-%d-%s@%s"
                .formatted(
                        KIND,
                        shown.place().value(),
                        stop.startsAt().getEpochSecond(),
                        address.insee().orElse(""),
                        domain);
        return new CalendarEvent(
                uid,
                0,
                shown.createdAt(),
                shown.updatedAt(),
                Series.of(new Occurrence(stop.startsAt(), stop.endsAt()), shown.zone(), rule),
                words(shown, address),
                "CONFIRMED",
                List.of(),
                Map.of(Extensions.KIND, KIND));
    }

    private static CalendarEvent.Words words(Agenda.ShownStop shown, Address address) {
        var commune =
                Optional.ofNullable(address.commune()).map(name -> " - " + name).orElse("");
        return new CalendarEvent.Words(
                shown.placeName() + commune,
                shown.stop().goesAlongWith(),
                ShownEvent.line(address),
                address.point().orElse(null),
                null,
                null,
                List.of(KIND));
    }
}
