package org.maillage.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.debt.Netting;
import org.maillage.funding.improvement.Funding;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.payment.Channel;
import org.maillage.funding.payment.SentTransfers;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** What became of payouts, said by a treasurer or by the bank's statement. */
@ApplicationScoped
@Transactional
public class PayoutOutcomes implements SentTransfers {

    private static final Account BANK = Account.world(Channel.TRANSFER.name());

    /** How a payout that was sent ends. */
    public enum Outcome {
        CONFIRMED,
        REJECTED
    }

    private final Payouts payouts;
    private final Improvements improvements;
    private final OwedParts owedParts;
    private final Netting netting;
    private final Ledger ledger;
    private final ImprovementPublisher improvementPublisher;
    private final PayoutPublisher publisher;
    private final Rights rights;

    PayoutOutcomes(
            Payouts payouts,
            Improvements improvements,
            OwedParts owedParts,
            Netting netting,
            Ledger ledger,
            ImprovementPublisher improvementPublisher,
            PayoutPublisher publisher,
            Rights rights) {
        this.payouts = payouts;
        this.improvements = improvements;
        this.owedParts = owedParts;
        this.netting = netting;
        this.ledger = ledger;
        this.improvementPublisher = improvementPublisher;
        this.publisher = publisher;
        this.rights = rights;
    }

    /** By a treasurer, of one that was sent and of which the bank has said nothing yet. */
    public PayoutState say(PayoutId id, Map<String, @Nullable Object> tree) {
        requireTreasurer(id);
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var outcome = members.required("outcome", members.oneOf("outcome", Outcome.class))
                .value();
        members.finish();
        faults.refuseIfAny();
        var improvement = lockedImprovement(id);
        var payout = locked(id);
        if (payout.status() != PayoutStatus.EXPORTED) {
            throw Refusal.wrongState(payout.status().name());
        }
        return outcome.orElseThrow() == Outcome.CONFIRMED ? confirm(payout) : reject(payout, improvement);
    }

    public void requireTreasurer(PayoutId id) {
        rights.actor();
        var payout = payouts.byId(id).orElseThrow(() -> Refusal.notFound("payout"));
        rights.requireTreasurer(List.of(payout.network()));
    }

    @Override
    public Optional<Result> left(Seen seen) {
        return ours(seen).map(id -> {
            var payout = locked(id);
            if (payout.status() != PayoutStatus.EXPORTED) {
                return Result.KNOWN;
            }
            confirm(payout);
            return Result.CONFIRMED;
        });
    }

    @Override
    public Optional<Result> cameBack(Seen seen) {
        return ours(seen).map(id -> {
            var improvement = lockedImprovement(id);
            var payout = locked(id);
            if (payout.status() == PayoutStatus.REQUESTED || payout.status() == PayoutStatus.REJECTED) {
                return Result.KNOWN;
            }
            reject(payout, improvement);
            return Result.REJECTED;
        });
    }

    /** A payout of that network and of exactly that amount. */
    private Optional<PayoutId> ours(Seen seen) {
        return PayoutId.ofEndToEndId(seen.endToEndId())
                .flatMap(payouts::byId)
                .filter(payout -> payout.network().equals(seen.network()))
                .filter(payout -> payout.amount().equals(seen.amount()))
                .map(Payout::id);
    }

    private PayoutState confirm(Payout payout) {
        var journal = Journal.of("payout-confirmed", payout.uuid(), rights.actor())
                .move(payable(payout), BANK, payout.amount());
        payout.confirm(ledger.post(journal), rights.by());
        return publisher.became(payout);
    }

    /** What of it was refunded meanwhile does not stay on the improvement: it lowers the debt that its keeper has for it. */
    private PayoutState reject(Payout payout, Improvement improvement) {
        var actor = rights.actor();
        payout.confirmedJournal().ifPresent(journal -> ledger.reverse(journal, "payout-came-back", actor));
        ledger.reverse(payout.askedJournal(), "payout-rejected", actor);
        payout.reject(rights.by());
        Money amount = payout.amount();
        improvement.move(new Funding(0, 0, 0, 0, 0, -amount.cents()), rights.by());
        improvementPublisher.funded(improvement);
        netting.net(payout.uuid(), improvement, owedParts.of(payout, improvement));
        return publisher.became(payout);
    }

    private Account payable(Payout payout) {
        UUID network = payout.network();
        return Account.payable(payout.steward(), network);
    }

    private Improvement lockedImprovement(PayoutId id) {
        var payout = payouts.byId(id).orElseThrow(() -> Refusal.notFound("payout"));
        return improvements.locked(payout.improvementId()).orElseThrow();
    }

    private Payout locked(PayoutId id) {
        return payouts.locked(List.of(id)).get(0);
    }
}
