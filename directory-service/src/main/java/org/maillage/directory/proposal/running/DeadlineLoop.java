package org.maillage.directory.proposal.running;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.maillage.directory.membership.RefusedPlaces;
import org.maillage.directory.proposal.ProposalClosing;
import org.maillage.kit.loop.Due;
import org.maillage.kit.loop.DueLoop;

/** Looks every half minute for votes that are over and refused places that are to go. */
@Singleton
class DeadlineLoop extends DueLoop {

    DeadlineLoop(ProposalClosing closing, RefusedPlaces refused) {
        super(
                "deadlines",
                Duration.ofSeconds(30),
                Due.once("proposal", closing::over, closing::close),
                Due.once("refused place", refused::erasable, refused::erase));
    }
}
