package org.maillage.directory.calendar;

import java.time.ZoneId;

/** How calendars are written. */
public interface CalendarFormat {

    /** The largest file that is read, in bytes. */
    int LARGEST = 5_000_000;

    /** How many events are read of one file. */
    int MOST_EVENTS = 5_000;

    /**
     * Reads a file; times without a zone are meant in that one. Refuses with {@code calendar-invalid} what is no
     * calendar, and with {@code too-large}; a broken event is rejected by itself.
     */
    CalendarFile read(byte[] file, ZoneId floating);
}
