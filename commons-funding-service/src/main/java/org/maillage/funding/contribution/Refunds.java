package org.maillage.funding.contribution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.kernel.Refusal;

/** What of a contribution went back to its place, in cents of its currency. */
@Embeddable
class Refunds {

    @Column(name = "refunded", nullable = false)
    private long sum;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "contribution_id", insertable = false, updatable = false)
    @OrderBy("position")
    private List<Refund> each = new ArrayList<>();

    Refund add(UUID contribution, Refund.Wanted wanted, Clawbacks clawbacks) {
        var refund = new Refund(contribution, each.size(), wanted, clawbacks);
        sum = Math.addExact(sum, wanted.amount());
        each.add(refund);
        return refund;
    }

    /** That one, or {@code not-found}. */
    Refund byId(UUID id) {
        return each.stream()
                .filter(refund -> refund.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("refund"));
    }

    long sum() {
        return sum;
    }

    List<Refund> all() {
        return List.copyOf(each);
    }
}
