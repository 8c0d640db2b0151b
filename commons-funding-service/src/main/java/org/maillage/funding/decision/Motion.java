package org.maillage.funding.decision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a network's places are asked, and by which rule; fixed once it is opened. */
record Motion(
        UUID network,
        String question,
        Optional<UUID> subject,
        DecisionRule rule,
        int quorumPercent,
        Instant closesAt) {}
