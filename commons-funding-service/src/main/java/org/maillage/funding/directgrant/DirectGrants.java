package org.maillage.funding.directgrant;

import java.util.List;
import java.util.UUID;
import org.maillage.funding.improvement.ImprovementId;

/** Every direct grant. */
public interface DirectGrants {

    void add(DirectGrant grant);

    /** What of each grant the improvement still has, in the order of the grants; read under the improvement's lock. */
    List<Held> heldBy(ImprovementId improvement);

    /** That part of a grant went back to its funder. */
    void giveBack(Held held, ImprovementId improvement);

    /** A part, in cents. */
    record Held(UUID grant, UUID funder, long amount) {}
}
