package org.maillage.funding.contribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Contributions of one improvement, locked at once, of which some are paid now; what that moves is told when all are. */
public final class HeldPromises {

    private final Map<ContributionId, LockedLine> lines;
    private final Paying paying;

    HeldPromises(List<LockedLine> held, Paying paying) {
        this.lines = held.stream()
                .collect(Collectors.toMap(line -> line.contribution().id(), Function.identity()));
        this.paying = paying;
    }

    public Optional<Contribution> byId(ContributionId id) {
        return Optional.ofNullable(lines.get(id)).map(LockedLine::contribution);
    }

    /** All of its money has come; refuses as {@link ContributionService#pay} does. */
    public void pay(ContributionId id, Paid paid) {
        paying.pay(Objects.requireNonNull(lines.get(id)), paid);
    }
}
