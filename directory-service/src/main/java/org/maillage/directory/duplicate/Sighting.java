package org.maillage.directory.duplicate;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.GeoPoint;

/** What a place was called, and where it stood, when somebody said that it is another one. */
@Embeddable
public record Sighting(
        @Nullable String name,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    private static final double MOVED_KILOMETRES = 0.5;

    static Sighting of(Traits traits) {
        return new Sighting(
                traits.name().folded(),
                traits.point().map(GeoPoint::latitude).orElse(null),
                traits.point().map(GeoPoint::longitude).orElse(null));
    }

    /** Whether the place is still called so, and still there. */
    boolean stillHolds(Traits now) {
        return now.name().folded().equals(name)
                && kilometresTo(now).filter(km -> km >= MOVED_KILOMETRES).isEmpty();
    }

    private Optional<Double> kilometresTo(Traits now) {
        return latitude == null || longitude == null
                ? Optional.empty()
                : now.point().map(point -> point.kilometresTo(new GeoPoint(latitude, longitude)));
    }
}
