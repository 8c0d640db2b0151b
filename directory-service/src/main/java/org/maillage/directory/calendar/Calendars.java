package org.maillage.directory.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.event.OwnerId;

/** Every subscribed calendar. */
public interface Calendars {

    void add(Calendar calendar);

    void remove(Calendar calendar);

    Optional<Calendar> byId(CalendarId id);

    Optional<Calendar> forChange(CalendarId id);

    Optional<Calendar> byUrl(OwnerId owner, String url);

    /** In the order they were added. */
    List<Calendar> of(OwnerId owner);

    /** One that is to be read at that time, locked; one that another reads is passed over. */
    Optional<Calendar> due(Instant now);
}
