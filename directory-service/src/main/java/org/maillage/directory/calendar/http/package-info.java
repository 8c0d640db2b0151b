/** Calendars of others on the web. */
@NullMarked
package org.maillage.directory.calendar.http;

import org.jspecify.annotations.NullMarked;
