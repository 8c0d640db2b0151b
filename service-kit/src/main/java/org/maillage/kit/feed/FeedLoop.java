package org.maillage.kit.feed;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.maillage.kit.changelog.PositionsGiven;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.Running;

@ApplicationScoped
class FeedLoop implements Running {

    private final FeedFollower follower;
    private final Loop loop;

    FeedLoop(AgroalDataSource dataSource) {
        this.follower = new FeedFollower(dataSource);
        this.loop = new Loop("feed", Duration.ofMillis(20), Duration.ofMillis(200), this::follow);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop(Duration.ofSeconds(5));
    }

    void wake(@Observes PositionsGiven given) {
        loop.wake();
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Loop.Outcome follow() throws SQLException {
        int count = follower.follow();
        if (count == FeedFollower.BATCH) {
            return Loop.Outcome.MORE;
        }
        return count > 0 ? Loop.Outcome.SOME : Loop.Outcome.NOTHING;
    }
}
