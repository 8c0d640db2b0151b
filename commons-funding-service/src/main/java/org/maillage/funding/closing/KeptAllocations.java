package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.funding.improvement.AllocationsOf;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementState.AllocationState;

/** What quadratic closes gave to improvements, for their states and their payouts. */
@ApplicationScoped
public class KeptAllocations implements AllocationsOf {

    private final Allocations allocations;
    private final LinesAtClose lines;

    KeptAllocations(Allocations allocations, LinesAtClose lines) {
        this.allocations = allocations;
        this.lines = lines;
    }

    @Override
    public List<AllocationState> improvement(Improvement improvement) {
        return allocations.onImprovement(improvement.uuid()).stream()
                .map(each ->
                        new AllocationState(each.programme(), improvement.money(each.amount()), each.explanation()))
                .toList();
    }

    @Override
    public boolean waitOnPayments(ImprovementId improvement) {
        return lines.unpaid(improvement.value()) > 0;
    }
}
