/** Agendas as iCalendar. */
@NullMarked
package org.maillage.directory.event.ics;

import org.jspecify.annotations.NullMarked;
