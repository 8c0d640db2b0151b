/** Opening hours in the words of OpenStreetMap. */
@NullMarked
package org.maillage.directory.hours;

import org.jspecify.annotations.NullMarked;
