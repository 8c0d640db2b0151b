package org.maillage.funding.closing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;

/** The places that count now for those that gave. */
final class Places {

    private static final int LONGEST_CHAIN = 20;

    private final HeldPlaces places;
    private final Map<UUID, UUID> survivors = new HashMap<>();

    Places(HeldPlaces places) {
        this.places = places;
    }

    /** Reads the places of many lines together, instead of each when it is asked for. */
    Places know(Stream<UUID> ids) {
        var asked = ids.collect(Collectors.toSet());
        asked.forEach(id -> survivors.put(id, id));
        for (var place : places.byIds(asked)) {
            place.mergedInto().ifPresent(into -> survivors.put(place.id(), follow(into)));
        }
        return this;
    }

    UUID survivor(UUID place) {
        return survivors.computeIfAbsent(place, this::follow);
    }

    private UUID follow(UUID place) {
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
}
