package org.maillage.funding.closing.running;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.maillage.funding.closing.ClosingService;
import org.maillage.funding.programme.ProgrammeStatus;
import org.maillage.kit.loop.Due;
import org.maillage.kit.loop.DueLoop;

/** Takes closes up that were interrupted, or that waited for the last reservation. */
@Singleton
public class ClosingLoop extends DueLoop {

    ClosingLoop(ClosingService closes, Closer closer) {
        super(
                "closes",
                Duration.ofSeconds(20),
                new Due<>(
                        "the close of programme",
                        closes::underWay,
                        id -> closer.compute(id).status() == ProgrammeStatus.CLOSED));
    }
}
