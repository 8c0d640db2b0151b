package org.maillage.funding.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.directory.HeldNetwork;
import org.maillage.funding.directory.HeldNetworks;

@ApplicationScoped
class HeldNetworkRows implements HeldNetworks {

    private static final String COLUMNS = "select id, version, slug, name, deleted from held_network ";

    private static final String PUT = """
            insert into held_network (id, version, slug, name, deleted) values (?1, ?2, ?3, ?4, ?5)
            on conflict (id) do update set version = excluded.version, slug = excluded.slug, name = excluded.name,
              deleted = excluded.deleted
            """;

    private final EntityManager rows;

    HeldNetworkRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Optional<HeldNetwork> byId(UUID id) {
        return read(rows.createNativeQuery(COLUMNS + "where id = ?1", Tuple.class)
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    @Override
    public List<HeldNetwork> all() {
        return read(rows.createNativeQuery(COLUMNS + "where not deleted order by name, id", Tuple.class));
    }

    @Override
    public void put(HeldNetwork network) {
        rows.createNativeQuery(PUT)
                .setParameter(1, network.id())
                .setParameter(2, network.version())
                .setParameter(3, network.slug())
                .setParameter(4, network.name())
                .setParameter(5, network.deleted())
                .executeUpdate();
    }

    private static List<HeldNetwork> read(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> network((Tuple) row)).toList();
    }

    private static HeldNetwork network(Tuple row) {
        return new HeldNetwork(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("slug", String.class),
                row.get("name", String.class),
                row.get("deleted", Boolean.class));
    }
}
