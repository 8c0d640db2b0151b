package org.maillage.directory.need.expiring;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.maillage.directory.need.NeedService;
import org.maillage.kit.loop.Loop;
import org.maillage.kit.loop.ServiceLoop;

/** Looks now and then for needs that nobody answered in time. */
@Singleton
class NeedExpiry extends ServiceLoop {

    private final NeedService needs;

    NeedExpiry(NeedService needs) {
        super("need-expiry", Duration.ofMinutes(10), Duration.ofMinutes(10));
        this.needs = needs;
    }

    @Override
    protected Loop.Outcome look() {
        return needs.expireUnanswered() > 0 ? Loop.Outcome.MORE : Loop.Outcome.NOTHING;
    }
}
