package org.maillage.funding.payment;

import java.util.List;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.Paid;

/** Where a transaction puts the money that it takes: how a promise is paid, and what came before and waits for it. */
interface Till {

    /** A promise that is whole, and locked. */
    void pay(ContributionId id, Paid paid);

    /** The oldest first. */
    List<Payment> waitingFor(ContributionId id);

    /** Came too short, and waits from now on. */
    default void waits(ContributionId id, Payment payment) {}
}
