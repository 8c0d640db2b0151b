package org.maillage.kit.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import org.maillage.kit.changelog.PositionsGiven;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.ServiceLoop;

@Singleton
class FeedLoop extends ServiceLoop {

    private final FeedFollower follower;

    FeedLoop(AgroalDataSource dataSource) {
        super("feed", Duration.ofMillis(20), Duration.ofMillis(200));
        this.follower = new FeedFollower(dataSource);
    }

    void wake(@Observes PositionsGiven given) {
        lookNow();
    }

    @Override
    protected Loop.Outcome look() throws SQLException {
        int count = follower.follow();
        if (count == FeedFollower.BATCH) {
            return Loop.Outcome.MORE;
        }
        return count > 0 ? Loop.Outcome.SOME : Loop.Outcome.NOTHING;
    }
}
