package org.maillage.gateway.readmodel;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.gateway.readmodel.place.Place;

/** Which thing was absorbed by which, for ever. */
final class Mergers {

    private static final int LONGEST_CHAIN = 20;

    private final Map<UUID, UUID> survivors = new ConcurrentHashMap<>();

    void merged(UUID absorbed, UUID survivor) {
        survivors.put(absorbed, survivor);
    }

    /** A survivor names those it absorbed, whose own end may be read later or not at all. */
    void toldBy(Entity entity) {
        if (entity instanceof Place place) {
            place.mergedFrom().forEach(absorbed -> merged(absorbed, place.id()));
        }
    }

    Optional<UUID> survivorOf(UUID id) {
        var survivor = survivors.get(id);
        for (int i = 0; survivor != null && survivors.containsKey(survivor) && i < LONGEST_CHAIN; i++) {
            survivor = survivors.get(survivor);
        }
        return Optional.ofNullable(survivor);
    }
}
