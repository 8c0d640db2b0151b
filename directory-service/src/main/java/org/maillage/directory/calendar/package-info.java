/** Calendars of others, read into our agendas: sent as a file, or subscribed to and read every six hours. */
@NullMarked
package org.maillage.directory.calendar;

import org.jspecify.annotations.NullMarked;
