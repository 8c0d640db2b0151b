package org.maillage.directory.calendar;

import java.util.UUID;

/** The id of a subscribed calendar. */
public record CalendarId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
