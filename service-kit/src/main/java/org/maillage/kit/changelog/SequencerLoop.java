package org.maillage.kit.changelog;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

@ApplicationScoped
class SequencerLoop implements Running {

    private final Sequencer sequencer;
    private final Event<PositionsGiven> positionsGiven;
    private final Loop loop;

    SequencerLoop(AgroalDataSource dataSource, Event<PositionsGiven> positionsGiven) {
        this.sequencer = new Sequencer(dataSource);
        this.positionsGiven = positionsGiven;
        this.loop = new Loop("sequencer", Duration.ofMillis(20), Duration.ofMillis(200), this::sequence);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(Duration.ofSeconds(5));
    }

    void wake() {
        loop.wake();
    }

    @Override
    public String name() {
        return "sequencer";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome sequence() throws SQLException {
        int count = sequencer.givePositions();
        if (count == 0) {
            return Loop.Outcome.NOTHING;
        }
        positionsGiven.fire(new PositionsGiven(count));
        return count == Sequencer.BATCH ? Loop.Outcome.MORE : Loop.Outcome.SOME;
    }
}
