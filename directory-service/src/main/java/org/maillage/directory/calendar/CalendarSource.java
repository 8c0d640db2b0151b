package org.maillage.directory.calendar;

import java.util.Optional;

/** Where subscribed calendars are fetched from. */
public interface CalendarSource {

    /** Refuses, with {@code url-refused}, an address that must not be called. */
    void check(String url);

    /**
     * Fetches a calendar, unless it still has that tag. Refuses with {@code url-refused}, {@code calendar-unreachable} or
     * {@code too-large}.
     */
    Fetched fetch(String url, Optional<String> etag);

    /** @param body empty when the calendar still has the tag */
    record Fetched(Optional<byte[]> body, Optional<String> etag) {}
}
