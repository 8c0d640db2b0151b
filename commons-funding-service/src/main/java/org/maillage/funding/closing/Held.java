package org.maillage.funding.closing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.PlaceUse;

/**
 * Everything that a close moves, locked in the usual order.
 *
 * @param placeUses by the place that counts now
 */
record Held(
        List<CountedLine> lines,
        Map<UUID, PlaceUse> placeUses,
        Map<UUID, ImprovementUse> uses,
        Map<UUID, Improvement> improvements,
        Programme programme) {

    Improvement improvement(UUID id) {
        return Objects.requireNonNull(improvements.get(id));
    }

    ImprovementUse use(UUID improvement) {
        return Objects.requireNonNull(uses.get(improvement));
    }

    PlaceUse placeUse(UUID place) {
        return Objects.requireNonNull(placeUses.get(place));
    }
}
