/** Opening hours read with the OpenStreetMap community's parser. */
@NullMarked
package org.maillage.directory.hours.osm;

import org.jspecify.annotations.NullMarked;
