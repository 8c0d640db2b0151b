package org.maillage.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementStatus;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Treasurers pay improvements out. */
@ApplicationScoped
@Transactional
public class PayoutService {

    private static final long MOST = 999_999_999_99L;
    private static final Set<ImprovementStatus> PAID_OUT = EnumSet.of(
            ImprovementStatus.OPEN,
            ImprovementStatus.GOAL_REACHED,
            ImprovementStatus.IN_PROGRESS,
            ImprovementStatus.DELIVERED,
            ImprovementStatus.VERIFIED,
            ImprovementStatus.EXPIRED);

    private final Improvements improvements;
    private final Payouts payouts;
    private final PayingOut payingOut;
    private final Rights rights;

    PayoutService(Improvements improvements, Payouts payouts, PayingOut payingOut, Rights rights) {
        this.improvements = improvements;
        this.payouts = payouts;
        this.payingOut = payingOut;
        this.rights = rights;
    }

    /** By a treasurer of the network whose books the improvement is in. */
    public PayoutState ask(ImprovementId id, Map<String, @Nullable Object> tree) {
        requireTreasurer(id);
        var amount = amount(tree);
        var improvement = improvements.locked(id).orElseThrow(() -> Refusal.notFound("improvement"));
        if (!PAID_OUT.contains(improvement.status())) {
            throw Refusal.wrongState(improvement.status().name());
        }
        requireAmount(amount, improvement);
        return payingOut.pay(improvement, amount);
    }

    public void requireTreasurer(ImprovementId id) {
        rights.actor();
        var network =
                improvements.byId(id).map(Improvement::network).orElseThrow(() -> Refusal.notFound("improvement"));
        rights.requireTreasurer(List.of(network));
    }

    /** For the treasurers and admins of the network. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<PayoutState> page(UUID network, PageRequest request) {
        rights.actor();
        rights.require(rights.isTreasurer(List.of(network)) || rights.isAdmin(List.of(network)));
        return payouts.page(network, request).map(PayoutState::of);
    }

    private static Money amount(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var amount = members.required("amount", members.moneyOfAnyCurrency("amount", MOST))
                .value();
        members.finish();
        faults.refuseIfAny();
        return amount.orElseThrow();
    }

    private static void requireAmount(Money amount, Improvement improvement) {
        if (!amount.currency().equals(improvement.currency())) {
            throw new Refusal("currency-mismatch", "The improvement is in " + improvement.currency() + ".")
                    .with("currency", improvement.currency());
        }
        if (amount.cents() == 0) {
            throw new Refusal("amount-invalid", "A payout is above zero.");
        }
    }
}
