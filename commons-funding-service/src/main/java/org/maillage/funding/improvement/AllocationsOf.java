package org.maillage.funding.improvement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What closes allocated to improvements, as their feature tells it. */
public interface AllocationsOf {

    /** Of those improvements that were given something, by programme. */
    Map<UUID, List<ImprovementState.AllocationState>> improvements(Collection<Improvement> improvements);

    /** Whether a line that a close counted is still to be paid: until then its allocations are not paid out. */
    boolean waitOnPayments(ImprovementId improvement);
}
