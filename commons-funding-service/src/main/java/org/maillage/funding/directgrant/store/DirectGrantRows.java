package org.maillage.funding.directgrant.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.directgrant.DirectGrant;
import org.maillage.funding.directgrant.DirectGrants;
import org.maillage.funding.improvement.ImprovementId;

@ApplicationScoped
class DirectGrantRows implements DirectGrants {

    private static final String GRANT = "insert into direct_grant (id, funder_id, amount, currency, note, at)"
            + " values (?1, ?2, ?3, ?4, nullif(?5, ''), ?6)";
    private static final String PART =
            "insert into direct_grant_part (grant_id, improvement_id, funder_id, amount)" + " values (?1, ?2, ?3, ?4)";
    private static final String HELD = "select grant_id, funder_id, amount - returned as held from direct_grant_part"
            + " where improvement_id = ?1 and amount > returned order by grant_id";
    private static final String GIVE_BACK =
            "update direct_grant_part set returned = returned + ?3" + " where grant_id = ?1 and improvement_id = ?2";

    private final EntityManager rows;

    DirectGrantRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public void add(DirectGrant grant) {
        rows.createNativeQuery(GRANT)
                .setParameter(1, grant.id())
                .setParameter(2, grant.funder().value())
                .setParameter(3, grant.amount().cents())
                .setParameter(4, grant.amount().currency())
                .setParameter(5, grant.note() == null ? "" : grant.note())
                .setParameter(6, grant.at())
                .executeUpdate();
        grant.parts().forEach(part -> add(part, grant));
    }

    private void add(DirectGrant.Part part, DirectGrant grant) {
        rows.createNativeQuery(PART)
                .setParameter(1, grant.id())
                .setParameter(2, part.improvement().value())
                .setParameter(3, grant.funder().value())
                .setParameter(4, part.amount())
                .executeUpdate();
    }

    @Override
    public List<Held> heldBy(ImprovementId improvement) {
        List<?> found = rows.createNativeQuery(HELD, Tuple.class)
                .setParameter(1, improvement.value())
                .getResultList();
        return found.stream()
                .map(row -> (Tuple) row)
                .map(row -> new Held(
                        row.get("grant_id", UUID.class), row.get("funder_id", UUID.class), row.get("held", Long.class)))
                .toList();
    }

    @Override
    public void giveBack(Held held, ImprovementId improvement) {
        rows.createNativeQuery(GIVE_BACK)
                .setParameter(1, held.grant())
                .setParameter(2, improvement.value())
                .setParameter(3, held.amount())
                .executeUpdate();
    }
}
