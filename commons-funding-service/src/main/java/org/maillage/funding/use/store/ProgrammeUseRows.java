package org.maillage.funding.use.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.record.store.LockedRows;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.PlaceUse;
import org.maillage.funding.use.ProgrammeUses;

@ApplicationScoped
class ProgrammeUseRows implements ProgrammeUses {

    private static final String OF_PLACE = "from PlaceUse u where u.key.place = ?1 ";
    private static final String OF_PLACES = "from PlaceUse u where u.key.place in ?1 ";
    private static final String OF_IMPROVEMENTS = "from ImprovementUse u where u.key.improvement in ?1 ";
    private static final String OF_IMPROVEMENT = "from ImprovementUse u where u.key.improvement = ?1 ";
    private static final String AMONG = "and u.key.programme in ?2 ";
    private static final String IN_ORDER = "order by u.key.programme";

    private final EntityManager rows;

    ProgrammeUseRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public List<PlaceUse> lockedOfPlaces(Collection<UUID> places, Collection<UUID> programmes) {
        if (programmes.isEmpty() || places.isEmpty()) {
            return List.of();
        }
        make("place_use (programme_id, place_id)", places, programmes);
        return LockedRows.of(
                rows,
                rows.createQuery(OF_PLACES + AMONG + IN_ORDER + ", u.key.place", PlaceUse.class)
                        .setParameter(1, places)
                        .setParameter(2, programmes));
    }

    @Override
    public List<ImprovementUse> lockedOfImprovements(Collection<UUID> improvements, Collection<UUID> programmes) {
        if (programmes.isEmpty() || improvements.isEmpty()) {
            return List.of();
        }
        make("improvement_use (programme_id, improvement_id)", improvements, programmes);
        return LockedRows.of(
                rows,
                rows.createQuery(OF_IMPROVEMENTS + AMONG + IN_ORDER + ", u.key.improvement", ImprovementUse.class)
                        .setParameter(1, improvements)
                        .setParameter(2, programmes));
    }

    @Override
    public List<PlaceUse> lockedOfPlace(UUID place) {
        return LockedRows.of(
                rows, rows.createQuery(OF_PLACE + IN_ORDER, PlaceUse.class).setParameter(1, place));
    }

    @Override
    public List<PlaceUse> ofPlace(UUID place) {
        return rows.createQuery(OF_PLACE + IN_ORDER, PlaceUse.class)
                .setParameter(1, place)
                .getResultList();
    }

    @Override
    public List<ImprovementUse> ofImprovement(UUID improvement) {
        return rows.createQuery(OF_IMPROVEMENT + IN_ORDER, ImprovementUse.class)
                .setParameter(1, improvement)
                .getResultList();
    }

    @Override
    public List<ImprovementUse> ofProgramme(UUID programme) {
        return rows.createQuery(
                        "from ImprovementUse u where u.key.programme = ?1 order by u.key.improvement",
                        ImprovementUse.class)
                .setParameter(1, programme)
                .getResultList();
    }

    @Override
    public boolean isUsed(UUID programme) {
        var uses = rows.createNativeQuery(
                        "select exists (select from improvement_use where programme_id = ?1)", Boolean.class)
                .setParameter(1, programme);
        return Boolean.TRUE.equals(uses.getSingleResult());
    }

    /** In the order of the ids here too: an insertion that conflicts waits for the transaction that made the row. */
    private void make(String columns, Collection<UUID> others, Collection<UUID> programmes) {
        rows.createNativeQuery("insert into " + columns
                        + " select p, o from unnest(?2) as p, unnest(?1) as o order by p, o on conflict do nothing")
                .setParameter(1, others.toArray(UUID[]::new))
                .setParameter(2, programmes.toArray(UUID[]::new))
                .executeUpdate();
    }
}
