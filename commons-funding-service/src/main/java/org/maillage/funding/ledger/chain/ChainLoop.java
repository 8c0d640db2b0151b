package org.maillage.funding.ledger.chain;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.ServiceLoop;

@Singleton
class ChainLoop extends ServiceLoop {

    private final Chainer chainer;

    ChainLoop(AgroalDataSource dataSource) {
        super("ledger-chain", Duration.ofMillis(100), Duration.ofSeconds(1));
        this.chainer = new Chainer(dataSource);
    }

    @Override
    protected Loop.Outcome look() throws SQLException {
        int count = chainer.chain();
        if (count == 0) {
            return Loop.Outcome.NOTHING;
        }
        return count == Chainer.BATCH ? Loop.Outcome.MORE : Loop.Outcome.SOME;
    }
}
