package org.maillage.funding.decision;

import java.util.UUID;
import org.maillage.kit.record.Recorded.By;

/**
 * What follows from a decision on a thing of a feature, in the transaction that closes it. Implemented by the features;
 * one that comes too late, because the thing has moved on, does nothing and refuses nothing.
 */
public interface DecisionEffect {

    /** Whether the thing is one of this feature's and that network may decide on it. */
    boolean concerns(UUID subject, UUID network);

    void adopted(UUID subject, By by);

    /** Rejected; where too few have spoken nothing is decided, and another decision may be opened. */
    default void rejected(UUID subject, By by) {}
}
