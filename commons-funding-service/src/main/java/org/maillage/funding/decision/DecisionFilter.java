package org.maillage.funding.decision;

import java.util.Optional;
import java.util.UUID;

/** Which decisions are wanted; what is empty is no condition. */
public record DecisionFilter(Optional<UUID> network, Optional<UUID> subject, Optional<DecisionStatus> status) {}
