package org.maillage.directory.need;

import java.util.Optional;
import java.util.Set;
import org.maillage.kernel.territory.GeoPoint;

/** Where a need arises, and the charters that are accepted there. */
record Scene(Optional<GeoPoint> point, Optional<String> department, Set<String> charters) {}
