package org.maillage.kit.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Runs work in one transaction of its own, and again from the start when the database made it give way to another: five
 * times, a little later each. A row lock is waited for two seconds; then, or after the fifth time, the failure is thrown,
 * which answers {@code unavailable}.
 */
@ApplicationScoped
public class WholeTransactions {

    private static final Logger LOG = Logger.getLogger(WholeTransactions.class);
    private static final int TIMES = 5;
    private static final long FIRST_PAUSE = 10;

    private final AgroalDataSource dataSource;

    WholeTransactions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> T inOne(Callable<T> work) {
        for (int again = 1; ; again++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> patiently(work));
            } catch (RuntimeException e) {
                if (again > TIMES || !Causes.gaveWay(e)) {
                    throw e;
                }
                LOG.debugf("gave way to another transaction, time %d", again);
                pause(again, e);
            }
        }
    }

    private <T> T patiently(Callable<T> work) throws Exception {
        waitAtMostTwoSeconds();
        return work.call();
    }

    private void waitAtMostTwoSeconds() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '2s'");
        }
    }

    private static void pause(int again, RuntimeException failure) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE << again));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
