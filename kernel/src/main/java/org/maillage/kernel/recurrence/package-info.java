/**
 * When something that repeats takes place: rules of RFC 5545, computed in the local time of a zone. The same arithmetic
 * serves the agenda and the stops of itinerant places.
 */
@NullMarked
package org.maillage.kernel.recurrence;

import org.jspecify.annotations.NullMarked;
