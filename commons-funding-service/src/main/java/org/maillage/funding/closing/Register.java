package org.maillage.funding.closing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.Contribution;

/** Everything that was written of a programme's lines, to compute it again. */
public interface Register {

    /** Contributions with a match of the programme, by sequence. */
    List<Contribution> lines(UUID programme);

    /** What moved on those improvements, payouts apart, in the order in which it did. */
    List<Move> moves(Collection<UUID> improvements);

    /** What became free of the programme's budget and was taken of it, in the order in which it was. */
    List<Move> free(UUID programme);

    /**
     * One entry of the ledger.
     *
     * @param improvement for what is free of a programme, that programme
     * @param kind of its account; for {@code OWED} and {@code RETURNING}, what a refund took that was paid out
     * @param source the programme or funder whose money it is, if it is not own money
     */
    record Move(
            Instant at,
            UUID journal,
            String operation,
            UUID subject,
            UUID improvement,
            String kind,
            @Nullable UUID source,
            long cents) {

        private static final Comparator<Move> ORDER = Comparator.comparing(Move::at)
                .thenComparing(move -> move.journal().toString());

        boolean isBefore(Move other) {
            return ORDER.compare(this, other) < 0;
        }

        /** That its funder changed the budget, and not that a match took of it or gave back. */
        boolean isOfBudget() {
            return subject.equals(improvement) && !operation.equals("close") && !operation.equals("return");
        }
    }
}
