package org.maillage.funding.payout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** Every payout and every order to the bank. */
public interface Payouts {

    void add(Payout payout);

    Optional<Payout> byId(PayoutId id);

    /** With their rows locked until the transaction ends, in the order of their ids. */
    List<Payout> locked(Collection<PayoutId> ids);

    /** Those of a network that no order holds yet, locked, in the order of their ids. */
    List<Payout> waitingIn(UUID network);

    /** Those of an improvement that are not rejected. */
    List<Payout> standingOf(ImprovementId improvement);

    /** The latest first. */
    Page<Payout> page(UUID network, PageRequest request);

    void add(PayoutExport export);

    Optional<PayoutExport> export(UUID id);
}
