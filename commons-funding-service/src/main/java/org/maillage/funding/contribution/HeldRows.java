package org.maillage.funding.contribution;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.PlaceUse;

/**
 * The rows that a movement of money on one improvement touches, locked until the transaction ends; what hangs on the
 * improvement's own lock was read before those of the programmes were waited for.
 *
 * @param investments by place, those that there are
 */
record HeldRows(
        Improvement improvement,
        ImprovementPublisher.Known known,
        Map<UUID, Investment> investments,
        Map<UUID, Programme> programmes,
        Map<UUID, ImprovementUse> improvementUses,
        Map<PlaceOf, PlaceUse> placeUses) {

    record PlaceOf(UUID programme, UUID place) {}

    /** Of one place, by programme. */
    Map<UUID, PlaceUse> placeUses(UUID place) {
        return placeUses.values().stream()
                .filter(use -> use.place().equals(place))
                .collect(Collectors.toMap(PlaceUse::programme, Function.identity()));
    }

    Programme programme(UUID id) {
        return Objects.requireNonNull(programmes.get(id));
    }

    ImprovementUse improvementUse(UUID programme) {
        return Objects.requireNonNull(improvementUses.get(programme));
    }

    PlaceUse placeUse(UUID programme, UUID place) {
        return Objects.requireNonNull(placeUses.get(new PlaceOf(programme, place)));
    }
}
