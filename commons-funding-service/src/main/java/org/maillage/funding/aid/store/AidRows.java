package org.maillage.funding.aid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.aid.Declared;
import org.maillage.funding.commons.CommonId;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Money;
import org.maillage.kernel.Siren;

@ApplicationScoped
class AidRows implements Aids {

    private static final String HELD = "select cast(coalesce(sum(amount), 0) as bigint) from aid"
            + " where siren = ?1 and granted_on > ?2 and granted_on <= ?3";
    private static final String DECLARED = "select granted_on, amount, note from aid"
            + " where siren = ?1 and granted_for is null order by granted_on, id";
    private static final int YEARS = 3;

    private final EntityManager rows;
    private final Ids ids;

    AidRows(EntityManager rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    @Override
    public Optional<Siren> undertakingOf(CommonId common) {
        List<?> found = rows.createNativeQuery("select siren from aid_payee where common_id = ?1", String.class)
                .setParameter(1, common.value())
                .getResultList();
        return found.stream().map(siren -> new Siren((String) siren)).findFirst();
    }

    @Override
    public void lock(Siren undertaking) {
        rows.createNativeQuery("select siren from aid_undertaking where siren = ?1 for update", String.class)
                .setParameter(1, undertaking.value())
                .getSingleResult();
    }

    @Override
    public long held(Siren undertaking, LocalDate on) {
        return (Long) rows.createNativeQuery(HELD, Long.class)
                .setParameter(1, undertaking.value())
                .setParameter(2, on.minusYears(YEARS))
                .setParameter(3, on)
                .getSingleResult();
    }

    @Override
    public void grant(Siren undertaking, LocalDate on, Granted granted) {
        insert(undertaking, on, granted.amount())
                .setParameter(5, null)
                .setParameter(6, granted.grantedFor())
                .setParameter(7, granted.programme())
                .executeUpdate();
    }

    private Query insert(Siren undertaking, LocalDate on, long amount) {
        return rows.createNativeQuery("insert into aid (id, siren, granted_on, amount, note, granted_for, programme_id)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as text), cast(?6 as uuid), cast(?7 as uuid))")
                .setParameter(1, ids.next())
                .setParameter(2, undertaking.value())
                .setParameter(3, on)
                .setParameter(4, amount);
    }

    @Override
    public void follow(UUID grantedFor, Map<UUID, Long> amounts) {
        amounts.forEach((programme, amount) -> rows.createNativeQuery(
                        "update aid set amount = ?1 where granted_for = ?2 and programme_id = ?3")
                .setParameter(1, amount)
                .setParameter(2, grantedFor)
                .setParameter(3, programme)
                .executeUpdate());
    }

    @Override
    public List<Declared> declared(Siren undertaking) {
        List<?> found = rows.createNativeQuery(DECLARED, Tuple.class)
                .setParameter(1, undertaking.value())
                .getResultList();
        return found.stream().map(row -> declared((Tuple) row)).toList();
    }

    private static Declared declared(Tuple row) {
        return new Declared(
                row.get("granted_on", LocalDate.class),
                Money.euros(row.get("amount", Long.class)),
                row.get("note", String.class));
    }

    @Override
    public void declare(CommonId common, Siren undertaking, List<Declared> declared) {
        update("insert into aid_undertaking (siren) values (?1) on conflict do nothing", undertaking.value());
        lock(undertaking);
        rows.createNativeQuery("insert into aid_payee (common_id, siren) values (?1, ?2)"
                        + " on conflict (common_id) do update set siren = excluded.siren")
                .setParameter(1, common.value())
                .setParameter(2, undertaking.value())
                .executeUpdate();
        update("delete from aid where siren = ?1 and granted_for is null", undertaking.value());
        for (var each : declared) {
            insert(undertaking, each.on(), each.amount().cents())
                    .setParameter(5, each.note())
                    .setParameter(6, null)
                    .setParameter(7, null)
                    .executeUpdate();
        }
    }

    private void update(String sql, String siren) {
        rows.createNativeQuery(sql).setParameter(1, siren).executeUpdate();
    }
}
