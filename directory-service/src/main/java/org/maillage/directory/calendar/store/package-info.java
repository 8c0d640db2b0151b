/** Subscribed calendars in PostgreSQL. */
@NullMarked
package org.maillage.directory.calendar.store;

import org.jspecify.annotations.NullMarked;
