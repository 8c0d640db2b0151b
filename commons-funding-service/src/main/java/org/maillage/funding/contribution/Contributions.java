package org.maillage.funding.contribution;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.payment.PaymentReference;

/** Every contribution. */
public interface Contributions {

    void add(Contribution contribution);

    /** The next number of the register; drawn while the rows that decide on matches are held. */
    long nextSequence();

    Optional<Contribution> byId(ContributionId id);

    /** With its row locked until the transaction ends: the first lock of a movement. */
    Optional<Contribution> locked(ContributionId id);

    /** With their rows locked, in the order of their ids. */
    List<Contribution> locked(Collection<ContributionId> ids);

    /** The same, with their matches and refunds read for all of them together. */
    List<Contribution> lockedWhole(Collection<ContributionId> ids);

    Optional<Contribution> byReference(PaymentReference reference);

    /** Those in the books of a network that these references name. */
    Map<PaymentReference, Named> named(UUID network, Collection<PaymentReference> references);

    record Named(ContributionId id, ImprovementId improvement) {}

    /** That has a refund of this id. */
    Optional<Contribution> ofRefund(UUID refund);

    Page<Contribution> page(Wanted wanted, PageRequest request);

    /** The networks whose books hold contributions that are wanted. */
    Set<UUID> networks(Wanted wanted);

    /** Unpaid ones that were due until then, the oldest first. */
    List<ContributionId> due(Instant until, int most);

    /** Those of an improvement in these states, by sequence. */
    List<ContributionId> on(ImprovementId improvement, Set<ContributionStatus> states, int most);

    /** Those with a match of the programme that waits for its close, by sequence. */
    List<ContributionId> waitingFor(UUID programme);

    /** The place and those that it absorbed, directly or by others. */
    Set<UUID> withAbsorbed(UUID place);

    /** Of these places, on that improvement, in the books of these networks; an empty set is no condition. */
    record Wanted(Set<UUID> places, Optional<ImprovementId> improvement, Set<UUID> networks) {

        public Wanted in(Set<UUID> theirNetworks) {
            return new Wanted(places, improvement, theirNetworks);
        }
    }
}
