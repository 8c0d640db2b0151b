package org.maillage.funding.programme.running;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.maillage.funding.programme.ProgrammeCloser;
import org.maillage.funding.programme.ProgrammeLabels;
import org.maillage.kit.loop.Due;
import org.maillage.kit.loop.DueLoop;

/** Looks several times a minute for windows that have begun or are over. */
@Singleton
class ProgrammeLoop extends DueLoop {

    ProgrammeLoop(ProgrammeLabels labels, @Any Instance<ProgrammeCloser> closers) {
        super("programmes", Duration.ofSeconds(15), new Due<>("programme", labels::due, id -> {
            boolean over = labels.follow(id);
            if (over) {
                closers.forEach(closer -> closer.windowOver(id));
            }
            return over;
        }));
    }
}
