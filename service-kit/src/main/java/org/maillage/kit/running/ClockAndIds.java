package org.maillage.kit.running;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import org.maillage.kernel.Ids;

@Dependent
class ClockAndIds {

    /** In milliseconds, so that an instant is the same before and after it was stored. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    @Singleton
    @DefaultBean
    Ids ids(Clock clock) {
        return new Ids(clock, new SecureRandom());
    }
}
