package org.maillage.directory.event.ics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.maillage.directory.event.Agenda;
import org.maillage.directory.event.UidDomain;
import org.maillage.kernel.calendar.CalendarWriter;

/** Writes an agenda as iCalendar; the same agenda makes the same text. */
@ApplicationScoped
public class AgendaText {

    private final UidDomain domain;

    AgendaText(UidDomain domain) {
        this.domain = domain;
    }

    public String of(Agenda agenda) {
        var events = Stream.concat(
                agenda.events().stream().map(ShownEvent::of),
                agenda.stops().stream().map(stop -> ShownStops.of(stop, domain.name())));
        return CalendarWriter.write(agenda.name(), agenda.zone(), events.toList());
    }
}
