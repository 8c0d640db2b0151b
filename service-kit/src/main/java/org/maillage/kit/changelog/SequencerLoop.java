package org.maillage.kit.changelog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.ServiceLoop;

@Singleton
class SequencerLoop extends ServiceLoop {

    private final Sequencer sequencer;
    private final Event<PositionsGiven> positionsGiven;

    SequencerLoop(AgroalDataSource dataSource, Event<PositionsGiven> positionsGiven) {
        super("sequencer", Duration.ofMillis(20), Duration.ofMillis(200));
        this.sequencer = new Sequencer(dataSource);
        this.positionsGiven = positionsGiven;
    }

    void wake() {
        lookNow();
    }

    @Override
    protected Loop.Outcome look() throws SQLException {
        int count = sequencer.givePositions();
        if (count == 0) {
            return Loop.Outcome.NOTHING;
        }
        positionsGiven.fire(new PositionsGiven(count));
        return count == Sequencer.BATCH ? Loop.Outcome.MORE : Loop.Outcome.SOME;
    }
}
