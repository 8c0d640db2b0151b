/**
 * The shared agenda: what places and networks invite to, once or again and again, and who passes it on. Events travel as
 * iCalendar too (RFC 5545), in and out, under the same UID.
 */
@NullMarked
package org.maillage.directory.event;

import org.jspecify.annotations.NullMarked;
