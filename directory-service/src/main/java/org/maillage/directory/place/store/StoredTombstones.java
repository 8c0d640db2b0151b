package org.maillage.directory.place.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Tombstone;
import org.maillage.directory.place.Tombstones;

@ApplicationScoped
class StoredTombstones implements Tombstones {

    private static final String INSERT =
            "insert into place_tombstone (place_id, reason, merged_into, died_at) values (:id, :reason, :into, :at)";

    private final EntityManager entities;

    StoredTombstones(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Tombstone tombstone) {
        entities.createNativeQuery(INSERT)
                .setParameter("id", tombstone.place().value())
                .setParameter("reason", tombstone.reason().code())
                .setParameter("into", tombstone.mergedInto().map(PlaceId::value).orElse(null))
                .setParameter("at", tombstone.at())
                .executeUpdate();
    }

    @Override
    public Optional<Tombstone> of(PlaceId place) {
        var rows = entities.createNativeQuery(
                        "select reason, merged_into, died_at from place_tombstone where place_id = :id")
                .setParameter("id", place.value())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(tombstone(place, (Object[]) rows.get(0)));
    }

    @Override
    public void shorten(PlaceId absorbed, PlaceId survivor) {
        entities.createNativeQuery("update place_tombstone set merged_into = :survivor where merged_into = :absorbed")
                .setParameter("survivor", survivor.value())
                .setParameter("absorbed", absorbed.value())
                .executeUpdate();
    }

    private static Tombstone tombstone(PlaceId place, Object[] row) {
        var reason = Arrays.stream(Tombstone.Reason.values())
                .filter(one -> one.code().equals(row[0]))
                .findFirst();
        return new Tombstone(
                place, reason.orElseThrow(), Optional.ofNullable((UUID) row[1]).map(PlaceId::new), (Instant) row[2]);
    }
}
