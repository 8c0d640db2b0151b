package org.maillage.funding.closing.running;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.funding.closing.ClosingService;
import org.maillage.funding.programme.ProgrammeCloser;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.ProgrammeState;
import org.maillage.kit.database.WholeTransactions;

/** Runs the two transactions of a close, each again when it gave way to another. */
@ApplicationScoped
public class Closer implements ProgrammeCloser {

    private final ClosingService closes;
    private final WholeTransactions transactions;

    Closer(ClosingService closes, WholeTransactions transactions) {
        this.closes = closes;
        this.transactions = transactions;
    }

    public ProgrammeState close(ProgrammeId id) {
        run(() -> closes.end(id));
        return compute(id);
    }

    @Override
    public void windowOver(ProgrammeId id) {
        run(() -> closes.endWhenOver(id));
        compute(id);
    }

    ProgrammeState compute(ProgrammeId id) {
        return transactions.inOne(() -> closes.compute(id));
    }

    private void run(Runnable work) {
        transactions.inOne(() -> {
            work.run();
            return true;
        });
    }
}
