package org.maillage.funding.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeStatus;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.PlaceUse;

/**
 * Everything that decides what a contribution is matched with, as it stands at that instant: read under locks for a
 * promise, from one snapshot for a preview.
 */
record Standing(
        Ground ground,
        Improvement improvement,
        Map<UUID, Programme> programmes,
        Map<UUID, PlaceUse> placeUses,
        Map<UUID, ImprovementUse> improvementUses,
        Instant at) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Comparator<Programme> IN_TURN = Comparator.comparingInt(
                    (Programme programme) -> programme.rule().priority())
            .thenComparing(programme -> programme.uuid().toString());

    LocalDate dayInParis() {
        return LocalDate.ofInstant(at, PARIS);
    }

    /** Those that are still asked, by (priority, id). */
    List<Programme> inTurn() {
        return programmes.values().stream()
                .filter(programme -> ProgrammeStatus.ASKED.contains(programme.status()))
                .sorted(IN_TURN)
                .toList();
    }
}
