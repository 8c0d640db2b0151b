/** Says whether a door is open, from opening hours in OpenStreetMap's syntax. */
@NullMarked
package org.maillage.gateway.readmodel.hours;

import org.jspecify.annotations.NullMarked;
