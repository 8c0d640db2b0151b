package org.maillage.funding.testing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The clock of the service under test: the machine's, but while a test has it stand. Let it stand in the past only. */
@Singleton
public class MovableClock extends Clock {

    private static final Clock MACHINE = Clock.tickMillis(ZoneOffset.UTC);

    private volatile Optional<Instant> standing = Optional.empty();

    /** Does the work at that instant, whatever its thread. */
    public <T> T at(Instant instant, Callable<T> work) {
        standing = Optional.of(instant);
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            standing = Optional.empty();
        }
    }

    @Override
    public Instant instant() {
        return standing.orElseGet(MACHINE::instant);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : MACHINE.withZone(zone);
    }
}
