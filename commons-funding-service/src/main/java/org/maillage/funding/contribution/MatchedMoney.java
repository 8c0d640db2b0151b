package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;

/**
 * Takes money back that an improvement holds, or held: what was paid out meanwhile is a debt of the common's keeper, shown as
 * one: to the place at once, to a programme once it is repaid.
 */
@ApplicationScoped
class MatchedMoney {

    private final Ledger ledger;
    private final Commons commons;

    MatchedMoney(Ledger ledger, Commons commons) {
        this.ledger = ledger;
        this.commons = commons;
    }

    /** The journal with what each programme takes back, and how much of that is owed by the keeper. */
    Taken take(LockedLine line, Clawbacks back, Journal begun) {
        var journal = begun;
        var owed = new HashMap<UUID, Long>();
        for (var each : back.all()) {
            var programme = line.rows().programme(each.programmeId());
            var matched = line.accounts().matched(each.programmeId());
            long held = held(matched, each.cents(), line);
            long missing = each.cents() - held;
            owed.merge(each.programmeId(), missing, Math::addExact);
            var contribution = line.contribution();
            journal = journal.move(matched, line.accounts().home(programme), contribution.money(held))
                    .move(owed(line), line.accounts().returning(programme), contribution.money(missing));
        }
        return new Taken(journal, owed);
    }

    record Taken(Journal journal, Map<UUID, Long> owed) {}

    /** How much of what is wanted the account still holds. */
    long held(Account account, long wanted, LockedLine line) {
        if (line.rows().improvement().paidOut() == 0) {
            return wanted;
        }
        var currency = line.contribution().terms().currency();
        long balance = ledger.balances(account).getOrDefault(currency, 0L);
        return Math.max(0, Math.min(balance, wanted));
    }

    Account owed(LockedLine line) {
        var common = commons.known(new CommonId(line.contribution().terms().commonId()));
        var keeper = common.stewardPlaces().stream().findFirst().orElseGet(common::uuid);
        return Account.owed(keeper, line.contribution().network());
    }
}
