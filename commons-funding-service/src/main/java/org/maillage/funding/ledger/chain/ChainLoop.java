package org.maillage.funding.ledger.chain;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

@ApplicationScoped
class ChainLoop implements Running {

    private final Chainer chainer;
    private final Loop loop;

    ChainLoop(AgroalDataSource dataSource) {
        this.chainer = new Chainer(dataSource);
        this.loop = new Loop("ledger-chain", Duration.ofMillis(100), Duration.ofSeconds(1), this::chain);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(Duration.ofSeconds(5));
    }

    @Override
    public String name() {
        return "ledger-chain";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome chain() throws SQLException {
        int count = chainer.chain();
        if (count == 0) {
            return Loop.Outcome.NOTHING;
        }
        return count == Chainer.BATCH ? Loop.Outcome.MORE : Loop.Outcome.SOME;
    }
}
