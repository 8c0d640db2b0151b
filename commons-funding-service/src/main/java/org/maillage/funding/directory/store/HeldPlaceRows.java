package org.maillage.funding.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;

@ApplicationScoped
class HeldPlaceRows implements HeldPlaces {

    private static final String COLUMNS =
            "select id, version, name, status, region, kinds, networks, registered, merged_into from held_place ";

    private static final String PUT = """
            insert into held_place (id, version, name, status, region, kinds, networks, registered, merged_into)
            values (?1, ?2, ?3, ?4, cast(?5 as text), ?6, ?7, ?8, cast(?9 as uuid))
            on conflict (id) do update set version = excluded.version, name = excluded.name, status = excluded.status,
              region = excluded.region, kinds = excluded.kinds, networks = excluded.networks,
              registered = excluded.registered, merged_into = excluded.merged_into
            """;

    private final EntityManager rows;

    HeldPlaceRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Optional<HeldPlace> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    @Override
    public List<HeldPlace> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : read("where id = any (?1) order by id", ids.toArray(UUID[]::new));
    }

    @Override
    public List<HeldPlace> openIn(UUID network) {
        return read("where status = 'OPEN' and merged_into is null and ?1 = any (networks) order by id", network);
    }

    @Override
    public void put(HeldPlace place) {
        rows.createNativeQuery(PUT)
                .setParameter(1, place.id())
                .setParameter(2, place.version())
                .setParameter(3, place.name())
                .setParameter(4, place.status().name())
                .setParameter(5, place.region().orElse(null))
                .setParameter(6, place.kinds().toArray(String[]::new))
                .setParameter(7, place.networks().toArray(UUID[]::new))
                .setParameter(8, place.registered())
                .setParameter(9, place.mergedInto().orElse(null))
                .executeUpdate();
    }

    @Override
    public void follow(UUID absorbed, UUID into) {
        rows.createNativeQuery("update held_place set merged_into = ?2 where merged_into = ?1")
                .setParameter(1, absorbed)
                .setParameter(2, into)
                .executeUpdate();
    }

    private List<HeldPlace> read(String where, Object parameter) {
        List<?> found = rows.createNativeQuery(COLUMNS + where, Tuple.class)
                .setParameter(1, parameter)
                .getResultList();
        return found.stream().map(row -> place((Tuple) row)).toList();
    }

    private static HeldPlace place(Tuple row) {
        return new HeldPlace(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("name", String.class),
                HeldPlace.PlaceStatus.valueOf(row.get("status", String.class)),
                Optional.ofNullable(row.get("region", String.class)),
                Set.of(row.get("kinds", String[].class)),
                Set.of(row.get("networks", UUID[].class)),
                row.get("registered", Boolean.class),
                Optional.ofNullable(row.get("merged_into", UUID.class)));
    }
}
