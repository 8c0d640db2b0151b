package org.maillage.gateway.readmodel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.gateway.readmodel.hours.OpeningHours;

/**
 * Answers whether doors with these hours are open. Most places share a few ways to write their hours, and a search asks
 * about all of them for one minute: what was parsed, and the answer of the last minute asked for, are kept.
 */
final class Openings {

    private static final int MOST_KEPT = 50_000;
    private static final int SECONDS_A_MINUTE = 60;

    private record Doors(String hours, String department, ZoneId zone) {}

    private record Answer(long minute, Optional<Boolean> open) {}

    private final Map<String, Optional<OpeningHours>> parsed = new ConcurrentHashMap<>();
    private final Map<Doors, Answer> answers = new ConcurrentHashMap<>();

    Optional<Boolean> openAt(String hours, Instant now, ZoneId zone, String department) {
        long minute = Math.floorDiv(now.getEpochSecond(), SECONDS_A_MINUTE);
        var doors = new Doors(hours, department, zone);
        var known = answers.get(doors);
        if (known != null && known.minute() == minute) {
            return known.open();
        }
        var open =
                parsed(hours).flatMap(understood -> understood.openAt(LocalDateTime.ofInstant(now, zone), department));
        keepWithin(answers).put(doors, new Answer(minute, open));
        return open;
    }

    private Optional<OpeningHours> parsed(String hours) {
        return keepWithin(parsed).computeIfAbsent(hours, OpeningHours::parse);
    }

    private static <K, V> Map<K, V> keepWithin(Map<K, V> kept) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept;
    }
}
