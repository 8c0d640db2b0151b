package org.maillage.funding.decision.running;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.maillage.funding.decision.DecisionClosing;
import org.maillage.kit.loop.Due;
import org.maillage.kit.loop.DueLoop;

/** Looks every half minute for decisions whose time has come. */
@Singleton
class DecisionLoop extends DueLoop {

    DecisionLoop(DecisionClosing closing) {
        super("decisions", Duration.ofSeconds(30), Due.once("decision", closing::over, closing::close));
    }
}
