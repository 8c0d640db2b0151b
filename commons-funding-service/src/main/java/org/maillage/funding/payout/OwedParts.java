package org.maillage.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.funding.debt.Netting.Back;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.use.ProgrammeUses;

/** What a payout that came back brings to accounts of its improvement that was given back, as a debt, while it was out. */
@ApplicationScoped
class OwedParts {

    private final Payouts payouts;
    private final Improvements improvements;
    private final ProgrammeUses uses;
    private final Ledger ledger;

    OwedParts(Payouts payouts, Improvements improvements, ProgrammeUses uses, Ledger ledger) {
        this.payouts = payouts;
        this.improvements = improvements;
        this.uses = uses;
        this.ledger = ledger;
    }

    /** Of a payout that is rejected and reversed already: what its accounts hold above what is given and not paid out. */
    List<Back> of(Payout payout, Improvement improvement) {
        var due = given(improvement);
        payouts.standingOf(improvement.id()).stream()
                .flatMap(each -> each.parts().all().stream())
                .forEach(part -> due.merge(part.source(), -part.cents(), Math::addExact));
        var back = new ArrayList<Back>();
        for (var part : payout.parts().all()) {
            var account = part.account(improvement.uuid(), improvement.network());
            long above = held(account, improvement) - due.getOrDefault(part.source(), 0L);
            if (above > 0) {
                back.add(new Back(account, part.programme(), Math.min(part.cents(), above)));
            }
        }
        return back;
    }

    /** By the name of the source: what of it is the improvement's, in its accounts or paid out. */
    private Map<String, Long> given(Improvement improvement) {
        var given = new HashMap<String, Long>();
        given.put(PayoutParts.OWN, improvement.paid());
        uses.ofImprovement(improvement.uuid())
                .forEach(use -> given.put(PayoutParts.MATCHED + use.programme(), use.settled()));
        improvements
                .sharesOf(improvement.id())
                .granted()
                .forEach(grant -> given.put(PayoutParts.GRANTED + grant.of(), grant.amount()));
        return given;
    }

    private long held(Account account, Improvement improvement) {
        return ledger.balances(account).getOrDefault(improvement.currency(), 0L);
    }
}
