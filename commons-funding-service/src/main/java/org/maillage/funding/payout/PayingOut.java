package org.maillage.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.improvement.Funding;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.JournalId;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.payee.PayeeService;
import org.maillage.funding.payout.Payout.Asked;
import org.maillage.funding.policy.Policies;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** Draws a payout on what an improvement holds; its row is locked. */
@ApplicationScoped
class PayingOut {

    private final Payouts payouts;
    private final Commons commons;
    private final Keeper keeper;
    private final PayeeService payees;
    private final Sources sources;
    private final PublicCeiling ceiling;
    private final Policies policies;
    private final Ledger ledger;
    private final ImprovementPublisher improvementPublisher;
    private final PayoutPublisher publisher;
    private final Rights rights;
    private final Ids ids;

    PayingOut(
            Payouts payouts,
            Commons commons,
            Keeper keeper,
            PayeeService payees,
            Sources sources,
            PublicCeiling ceiling,
            Policies policies,
            Ledger ledger,
            ImprovementPublisher improvementPublisher,
            PayoutPublisher publisher,
            Rights rights,
            Ids ids) {
        this.payouts = payouts;
        this.commons = commons;
        this.keeper = keeper;
        this.payees = payees;
        this.sources = sources;
        this.ceiling = ceiling;
        this.policies = policies;
        this.ledger = ledger;
        this.improvementPublisher = improvementPublisher;
        this.publisher = publisher;
        this.rights = rights;
        this.ids = ids;
    }

    PayoutState pay(Improvement improvement, Money amount) {
        var common = commons.known(improvement.commonId());
        keeper.requireOpen(common);
        var payee = payees.sealedAccountOf(common.id())
                .orElseThrow(() -> new Refusal("payee-missing", "No account of this common is confirmed."));
        ceiling.require(improvement);
        var drawing = new Drawing(sources.of(improvement));
        var parts = drawing.take(amount);
        var id = new PayoutId(ids.next());
        var journal = draw(id, parts, new Draw(improvement, common, drawing.accounts()));
        boolean twoPeople = policies.of(improvement.network()).takesTwoPeople(amount);
        var asked = new Asked(Keeper.of(common), parts, payee, rights.actor(), twoPeople, journal);
        var payout = Payout.ask(id, improvement, asked, rights.by());
        payouts.add(payout);
        improvement.move(new Funding(0, 0, 0, 0, 0, amount.cents()), rights.by());
        improvementPublisher.funded(improvement);
        return publisher.became(payout);
    }

    private record Draw(Improvement improvement, Common common, Map<String, Account> accounts) {}

    private JournalId draw(PayoutId id, PayoutParts parts, Draw draw) {
        var payable =
                Account.payable(Keeper.of(draw.common()), draw.improvement().network());
        var journal = Journal.of("payout", id.value(), rights.actor());
        for (var part : parts.all()) {
            var from = Objects.requireNonNull(draw.accounts().get(part.source()));
            journal = journal.move(from, payable, draw.improvement().money(part.cents()));
        }
        return ledger.post(journal);
    }
}
