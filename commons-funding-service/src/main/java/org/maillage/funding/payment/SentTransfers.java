package org.maillage.funding.payment;

import java.util.Optional;
import java.util.UUID;
import org.maillage.kernel.Money;

/** Transfers that we ordered: asked by the import of statements, implemented by the features that order them. */
public interface SentTransfers {

    /** A movement with an end-to-end id, on the account of that network. */
    record Seen(UUID network, String endToEndId, Money amount) {}

    enum Result {
        CONFIRMED,
        REJECTED,
        /** It was told before. */
        KNOWN
    }

    /** Money left with that id; empty when it is none of ours. */
    Optional<Result> left(Seen seen);

    /** Money came back with that id; empty when it is none of ours. */
    Optional<Result> cameBack(Seen seen);
}
