package org.maillage.funding.ending.running;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.maillage.funding.ending.ImprovementEnding;
import org.maillage.kit.loop.Due;
import org.maillage.kit.loop.DueLoop;

/** Looks every half minute for deadlines that are over and for ends that were not carried out. */
@Singleton
class EndingLoop extends DueLoop {

    EndingLoop(ImprovementEnding ending, Endings endings) {
        super(
                "improvement-endings",
                Duration.ofSeconds(30),
                Due.once("the end of improvement", ending::unfinished, endings::finish),
                Due.once("improvement", ending::overdue, endings::expire));
    }
}
