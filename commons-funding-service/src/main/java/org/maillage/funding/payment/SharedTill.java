package org.maillage.funding.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.HeldPromises;
import org.maillage.funding.contribution.Paid;

/** The till of many payments in one transaction: what waits was read once, for all the promises that it holds. */
final class SharedTill implements Till {

    private final HeldPromises held;
    private final Map<ContributionId, List<Payment>> waiting = new HashMap<>();

    SharedTill(HeldPromises held, List<Payment> waiting) {
        this.held = held;
        waiting.forEach(payment -> payment.contributionId().ifPresent(id -> waits(id, payment)));
    }

    @Override
    public void pay(ContributionId id, Paid paid) {
        held.pay(id, paid);
        waiting.remove(id);
    }

    @Override
    public List<Payment> waitingFor(ContributionId id) {
        return List.copyOf(waiting.getOrDefault(id, List.of()));
    }

    @Override
    public void waits(ContributionId id, Payment payment) {
        waiting.computeIfAbsent(id, any -> new ArrayList<>()).add(payment);
    }
}
