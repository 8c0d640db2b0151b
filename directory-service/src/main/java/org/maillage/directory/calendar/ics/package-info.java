/** Calendars as iCalendar (RFC 5545): content lines read leniently, event by event. */
@NullMarked
package org.maillage.directory.calendar.ics;

import org.jspecify.annotations.NullMarked;
