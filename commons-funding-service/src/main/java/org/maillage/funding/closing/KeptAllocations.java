package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    public Map<UUID, List<AllocationState>> improvements(Collection<Improvement> improvements) {
        var byId = improvements.stream().collect(Collectors.toMap(Improvement::uuid, Function.identity()));
        var given = new HashMap<UUID, List<AllocationState>>();
        for (var each : allocations.onImprovements(byId.keySet())) {
            var amount = Objects.requireNonNull(byId.get(each.improvement())).money(each.amount());
            given.computeIfAbsent(each.improvement(), any -> new ArrayList<>())
                    .add(new AllocationState(each.programme(), amount, each.explanation()));
        }
        return given;
    }

    @Override
    public boolean waitOnPayments(ImprovementId improvement) {
        return lines.unpaid(improvement.value()) > 0;
    }
}
