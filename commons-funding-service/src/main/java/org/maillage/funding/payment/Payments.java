package org.maillage.funding.payment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** Every payment. */
public interface Payments {

    void add(Payment payment);

    Optional<Payment> byId(PaymentId id);

    /** With its row locked until the transaction ends; after the contribution's, where there is one. */
    Optional<Payment> locked(PaymentId id);

    /** Those that wait for the rest of these contributions, locked, the oldest first. */
    List<Payment> waitingFor(Collection<ContributionId> contributions);

    /** One statement of a network at a time: held until the transaction ends. */
    void holdStatementsOf(UUID network);

    /** Which of these external ids are known. */
    Set<String> known(UUID network, Channel channel, Collection<String> externalIds);

    /** By a provider's own id, to know its contribution, which is locked first. */
    Optional<Payment> ofProviderUnlocked(String externalId);

    /** By a provider's own id, with its row locked. */
    Optional<Payment> ofProvider(String externalId);

    /** Those of a network that a treasurer is to allocate or return; the oldest first. */
    Page<Payment> unmatched(UUID network, PageRequest request);
}
