package org.maillage.funding.contribution.expiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.DueContributions;
import org.maillage.kit.database.WholeTransactions;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

/** Looks every half minute for promises that were due; replicas may do so together. */
@ApplicationScoped
public class ContributionExpiry implements Running {

    private static final Logger LOG = Logger.getLogger(ContributionExpiry.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DueContributions contributions;
    private final WholeTransactions transactions;
    private final Loop loop = new Loop("contribution-expiry", BETWEEN_LOOKS, BETWEEN_LOOKS, this::look);

    ContributionExpiry(DueContributions contributions, WholeTransactions transactions) {
        this.contributions = contributions;
        this.transactions = transactions;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(PATIENCE);
    }

    @Override
    public String name() {
        return "contribution-expiry";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome look() {
        return expireDue() > 0 ? Loop.Outcome.MORE : Loop.Outcome.NOTHING;
    }

    /** How many have expired; one that fails waits for the next look and keeps no other from its turn. */
    public int expireDue() {
        int expired = 0;
        for (var id : contributions.due()) {
            expired += expire(id) ? 1 : 0;
        }
        return expired;
    }

    private boolean expire(ContributionId id) {
        try {
            return transactions.inOne(() -> contributions.expire(id));
        } catch (RuntimeException e) {
            LOG.errorf(e, "contribution %s could not expire", id);
            return false;
        }
    }
}
