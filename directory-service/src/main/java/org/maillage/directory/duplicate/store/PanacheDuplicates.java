package org.maillage.directory.duplicate.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.maillage.directory.duplicate.Duplicate;
import org.maillage.directory.duplicate.DuplicateId;
import org.maillage.directory.duplicate.Duplicates;
import org.maillage.directory.place.PlaceId;

@ApplicationScoped
class PanacheDuplicates implements Duplicates, PanacheRepositoryBase<Duplicate, UUID> {

    private static final String INSERT = """
            insert into duplicate (id, first_place_id, second_place_id, status, likeness, similarity, found_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict on constraint duplicate_once do nothing
            """;
    private static final String OF_PLACE = "(firstPlaceId = ?1 or secondPlaceId = ?1)";
    private static final String OF_STATUS = "from Duplicate d where d.status = :status";
    private static final String AFTER = " and d.id > :after";
    private static final String WITH_PLACE = " and (d.firstPlaceId = :place or d.secondPlaceId = :place)";
    private static final String IN_NETWORKS = " and exists (select 1 from Place p join p.networkIds n"
            + " where p.id in (d.firstPlaceId, d.secondPlaceId) and n in (:networks))";

    private final DataSource dataSource;

    PanacheDuplicates(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(Duplicate duplicate) {
        persist(duplicate);
    }

    @Override
    public int addMissing(List<Duplicate> duplicates) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            for (var duplicate : duplicates) {
                statement.setObject(1, duplicate.id().value());
                statement.setObject(2, duplicate.pair().first().value());
                statement.setObject(3, duplicate.pair().second().value());
                statement.setString(4, duplicate.status().name());
                statement.setString(5, duplicate.likeness().name());
                statement.setDouble(6, duplicate.similarity());
                statement.setObject(7, duplicate.foundAt().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            return (int) Arrays.stream(statement.executeBatch())
                    .filter(count -> count > 0 || count == Statement.SUCCESS_NO_INFO)
                    .count();
        } catch (SQLException e) {
            throw new PairsNotWritten(e);
        }
    }

    @Override
    public void remove(Duplicate duplicate) {
        delete(duplicate);
    }

    @Override
    public Optional<Duplicate> forChange(DuplicateId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Duplicate> of(PlaceId place) {
        return find(OF_PLACE + " order by id", place.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<Duplicate> page(Wanted wanted) {
        var conditions = new StringBuilder(OF_STATUS);
        var values = new HashMap<String, Object>(Map.of("status", wanted.status()));
        wanted.after().ifPresent(after -> {
            conditions.append(AFTER);
            values.put("after", after.value());
        });
        wanted.place().ifPresent(place -> {
            conditions.append(WITH_PLACE);
            values.put("place", place.value());
        });
        wanted.networks().ifPresent(networks -> {
            conditions.append(IN_NETWORKS);
            values.put("networks", networks);
        });
        var query = getEntityManager()
                .createQuery(conditions.append(" order by d.id").toString(), Duplicate.class)
                .setMaxResults(wanted.limit());
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static final class PairsNotWritten extends RuntimeException {
        PairsNotWritten(SQLException cause) {
            super("pairs of places could not be written", cause);
        }
    }
}
