package org.maillage.funding.improvement;

import java.util.List;

/** What closes allocated to improvements, as their feature tells it. */
public interface AllocationsOf {

    /** Of that improvement, by programme. */
    List<ImprovementState.AllocationState> improvement(Improvement improvement);

    /** Whether a line that a close counted is still to be paid: until then its allocations are not paid out. */
    boolean waitOnPayments(ImprovementId improvement);
}
