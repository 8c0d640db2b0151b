package org.maillage.funding.closing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.closing.CountedLine;
import org.maillage.funding.closing.LinesAtClose;

/** Reads columns, not things: a close may count thousands of lines. */
@ApplicationScoped
class LineRows implements LinesAtClose {

    private static final String HELD = "('COMMITTED', 'PAID', 'PARTIALLY_REFUNDED', 'DISPUTED')";
    private static final String WAITING = " from contribution c join match m on m.contribution_id = c.id"
            + " where m.programme_id = ?1 and m.status = 'PROPOSED' and c.amount > c.refunded and c.status in " + HELD;
    private static final String LOCKED = "select c.id, c.sequence, c.place_id, c.common_id, c.improvement_id,"
            + " c.amount - c.refunded as own, c.paid_at is not null as is_paid, m.rule_version" + WAITING
            + " order by c.id for update of c";
    private static final String KEEP = "insert into counted_line (programme_id, contribution_id, improvement_id, own)"
            + " select m.programme_id, c.id, c.improvement_id, c.amount - c.refunded" + WAITING
            + " and (c.paid_at is not null or not ?2)";
    private static final String REMAINING = "select coalesce(sum(case when c.status in " + HELD
            + " then least(l.own, c.amount - c.refunded) else 0 end), 0) from counted_line l join contribution c"
            + " on c.id = l.contribution_id where l.programme_id = ?1 and l.improvement_id = ?2";
    private static final String UNPAID = "select count(*) from counted_line l join contribution c"
            + " on c.id = l.contribution_id where l.improvement_id = ?1 and c.status = 'COMMITTED'";
    private static final String UNDER_WAY = "select id from programme where (status = 'CLOSING' and"
            + " (mode <> 'FIRST_COME' or reserved = 0)) or (status = 'SETTLED' and reserved = 0) order by id";

    private final EntityManager rows;

    LineRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public List<CountedLine> locked(UUID programme) {
        List<?> found = rows.createNativeQuery(LOCKED, Tuple.class)
                .setParameter(1, programme)
                .getResultList();
        return found.stream().map(row -> line((Tuple) row)).toList();
    }

    private static CountedLine line(Tuple row) {
        return new CountedLine(
                row.get("id", UUID.class),
                row.get("sequence", Long.class),
                row.get("place_id", UUID.class),
                row.get("common_id", UUID.class),
                row.get("improvement_id", UUID.class),
                row.get("own", Long.class),
                row.get("is_paid", Boolean.class),
                row.get("rule_version", Integer.class));
    }

    @Override
    public void keep(UUID programme, boolean paidOnly) {
        rows.createNativeQuery(KEEP)
                .setParameter(1, programme)
                .setParameter(2, paidOnly)
                .executeUpdate();
    }

    @Override
    public long remaining(UUID programme, UUID improvement) {
        var sum = rows.createNativeQuery(REMAINING)
                .setParameter(1, programme)
                .setParameter(2, improvement)
                .getSingleResult();
        return ((Number) sum).longValue();
    }

    @Override
    public long unpaid(UUID improvement) {
        var count = rows.createNativeQuery(UNPAID).setParameter(1, improvement).getSingleResult();
        return ((Number) count).longValue();
    }

    @Override
    public List<UUID> underWay() {
        List<?> found = rows.createNativeQuery(UNDER_WAY, UUID.class).getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
