/** Writing iCalendar (RFC 5545), the same for every door that gives an agenda out. The same events make the same bytes. */
@NullMarked
package org.maillage.kernel.calendar;

import org.jspecify.annotations.NullMarked;
