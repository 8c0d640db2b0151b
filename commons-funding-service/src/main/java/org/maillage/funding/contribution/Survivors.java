package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;

/** The place that counts for another now: the one that absorbed it, or itself. */
@ApplicationScoped
class Survivors {

    private static final int LONGEST_CHAIN = 20;

    private final HeldPlaces places;
    private final Contributions contributions;

    Survivors(HeldPlaces places, Contributions contributions) {
        this.places = places;
        this.contributions = contributions;
    }

    UUID of(UUID place) {
        var now = place;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            var next = places.byId(now).flatMap(HeldPlace::mergedInto);
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        throw new IllegalStateException("places that absorb each other: " + place);
    }

    /** The place and those that it absorbed, directly or by others. */
    Set<UUID> withAbsorbed(UUID place) {
        return contributions.withAbsorbed(place);
    }
}
