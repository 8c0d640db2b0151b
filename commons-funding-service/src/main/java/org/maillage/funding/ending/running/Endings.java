package org.maillage.funding.ending.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.ending.ImprovementEnding;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementLife;
import org.maillage.kit.database.WholeTransactions;

/** An end, first said in a transaction of its own, then carried out step by step; what fails is taken up again later. */
@ApplicationScoped
public class Endings {

    private final ImprovementLife life;
    private final ImprovementEnding ending;
    private final WholeTransactions transactions;

    Endings(ImprovementLife life, ImprovementEnding ending, WholeTransactions transactions) {
        this.life = life;
        this.ending = ending;
        this.transactions = transactions;
    }

    public void cancel(ImprovementId id, Map<String, @Nullable Object> why) {
        transactions.inOne(() -> life.cancel(id, why));
        finish(id);
    }

    void expire(ImprovementId id) {
        transactions.inOne(() -> life.expire(id));
        finish(id);
    }

    void finish(ImprovementId id) {
        while (transactions.inOne(() -> ending.step(id))) {
            Thread.onSpinWait();
        }
    }
}
