package org.maillage.funding.closing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.closing.Register;
import org.maillage.funding.contribution.Contribution;

/** Entries of the ledger with what they are about; those of payouts lower nothing that was raised. */
@ApplicationScoped
class RegisterRows implements Register {

    private static final String LINES = "select distinct c from Contribution c join fetch c.matches where exists"
            + " (select 1 from Match m where m.key.contribution = c.id and m.key.programme = ?1) order by c.terms.sequence";
    private static final String COLUMNS = "select j.occurred_at, j.id as journal, j.operation, j.subject, ";
    private static final String MOVES = COLUMNS + """
             a.owner as improvement, a.kind, a.source, e.amount
            from account a join entry e on e.account = a.name join journal j on j.id = e.journal
            where a.owner = any (?1) and a.kind in ('PROMISED', 'OWN', 'RESERVED', 'MATCHED', 'GRANTED')
              and j.operation not like 'payout%'
            union all
            """ + COLUMNS + """
             s.improvement, a.kind, a.owner as source, e.amount
            from (select id, improvement_id as improvement from contribution where improvement_id = any (?1)
                  union all select id, id from improvement where id = any (?1)) s
            join journal j on j.subject = s.id join entry e on e.journal = j.id join account a on a.name = e.account
            where a.kind in ('OWED', 'RETURNING')
            order by occurred_at, journal
            """;
    private static final String FREE = COLUMNS + """
             a.owner as improvement, a.kind, a.owner as source, e.amount
            from account a join entry e on e.account = a.name join journal j on j.id = e.journal
            where a.owner = ?1 and a.kind = 'AVAILABLE'
            order by occurred_at, journal
            """;

    private final EntityManager rows;

    RegisterRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public List<Contribution> lines(UUID programme) {
        return rows.createQuery(LINES, Contribution.class)
                .setParameter(1, programme)
                .getResultList();
    }

    @Override
    public List<Move> moves(Collection<UUID> improvements) {
        return moves(MOVES, improvements.toArray(UUID[]::new));
    }

    @Override
    public List<Move> free(UUID programme) {
        return moves(FREE, programme);
    }

    private List<Move> moves(String sql, Object of) {
        List<?> found =
                rows.createNativeQuery(sql, Tuple.class).setParameter(1, of).getResultList();
        return found.stream().map(row -> move((Tuple) row)).toList();
    }

    private static Move move(Tuple row) {
        return new Move(
                row.get("occurred_at", Instant.class),
                row.get("journal", UUID.class),
                row.get("operation", String.class),
                row.get("subject", UUID.class),
                row.get("improvement", UUID.class),
                row.get("kind", String.class),
                row.get("source", UUID.class),
                row.get("amount", Long.class));
    }
}
