/** Fetching subscribed calendars, in the background. */
@NullMarked
package org.maillage.directory.calendar.reading;

import org.jspecify.annotations.NullMarked;
