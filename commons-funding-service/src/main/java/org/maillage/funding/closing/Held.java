package org.maillage.funding.closing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.PlaceUse;
import org.maillage.kernel.Siren;

/**
 * Everything that a close moves, locked in the usual order.
 *
 * @param placeUses by the place that counts now
 * @param undertakings behind improvements, where a rule counts de minimis aid
 */
record Held(
        List<CountedLine> lines,
        Map<UUID, PlaceUse> placeUses,
        Map<UUID, ImprovementUse> uses,
        Map<UUID, Improvement> improvements,
        Map<UUID, Siren> undertakings,
        Programme programme) {

    Improvement improvement(UUID id) {
        return Objects.requireNonNull(improvements.get(id));
    }

    Optional<Siren> undertaking(UUID improvement) {
        return Optional.ofNullable(undertakings.get(improvement));
    }

    ImprovementUse use(UUID improvement) {
        return Objects.requireNonNull(uses.get(improvement));
    }

    PlaceUse placeUse(UUID place) {
        return Objects.requireNonNull(placeUses.get(place));
    }
}
