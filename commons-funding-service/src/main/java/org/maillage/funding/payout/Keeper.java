package org.maillage.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.Common;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.kernel.Refusal;

/** Who keeps a common's money once it is paid out. */
@ApplicationScoped
class Keeper {

    private static final int LONGEST_CHAIN = 10;

    private final HeldPlaces places;

    Keeper(HeldPlaces places) {
        this.places = places;
    }

    /** Whose accounts in the ledger it is: the first steward place, or the common where its stewards are names only. */
    static UUID of(Common common) {
        return common.stewardPlaces().stream().findFirst().orElseGet(common::uuid);
    }

    /** Refuses with {@code steward-closed} while all steward places of the common are closed. */
    void requireOpen(Common common) {
        var stewards = places.byIds(common.stewardPlaces());
        if (!stewards.isEmpty() && stewards.stream().map(this::survivor).allMatch(HeldPlace::isClosed)) {
            throw new Refusal("steward-closed", "Every place that keeps this common is closed.");
        }
    }

    private HeldPlace survivor(HeldPlace place) {
        var survivor = place;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Optional<HeldPlace> next = survivor.mergedInto().flatMap(places::byId);
            if (next.isEmpty()) {
                return survivor;
            }
            survivor = next.get();
        }
        return survivor;
    }
}
