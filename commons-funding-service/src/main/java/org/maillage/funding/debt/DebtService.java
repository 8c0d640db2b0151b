package org.maillage.funding.debt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.payment.Channel;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.Programmes;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Keepers of commons pay back what they owe, and programmes have their share again. */
@ApplicationScoped
@Transactional
public class DebtService {

    private static final long MOST = 999_999_999_99L;

    private final Debts debts;
    private final Programmes programmes;
    private final Freeing freeing;
    private final Ledger ledger;
    private final Rights rights;

    DebtService(Debts debts, Programmes programmes, Freeing freeing, Ledger ledger, Rights rights) {
        this.debts = debts;
        this.programmes = programmes;
        this.freeing = freeing;
        this.ledger = ledger;
        this.rights = rights;
    }

    /** For the treasurers and admins of the network. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public DebtsState of(UUID network) {
        rights.require(rights.isTreasurer(List.of(network)) || rights.isAdmin(List.of(network)));
        return DebtsState.of(debts.of(network));
    }

    /** By a treasurer of the network. Answers what the keeper owes still; more than it owes is refused. */
    public DebtsState repay(UUID network, UUID steward, Map<String, @Nullable Object> tree) {
        requireTreasurer(network);
        var repaid = read(tree);
        debts.hold(steward);
        var debt = debt(network, steward, repaid.amount().currency());
        requireOwed(repaid.amount(), debt);
        var freed = debt.freedBy(repaid.amount().cents());
        var waiting =
                programmes.locked(freed.keySet().stream().map(ProgrammeId::new).toList());
        var journal = Journal.of("debt-repaid", network, rights.actor())
                .move(Account.world(repaid.channel().name()), Account.owed(steward, network), repaid.amount());
        for (var programme : waiting) {
            journal = freeing.free(programme, freed.getOrDefault(programme.uuid(), 0L), journal);
        }
        ledger.post(journal);
        return DebtsState.of(debts.of(network, steward));
    }

    public void requireTreasurer(UUID network) {
        rights.actor();
        rights.requireTreasurer(List.of(network));
    }

    private Debt debt(UUID network, UUID steward, String currency) {
        return debts.of(network, steward).stream()
                .filter(debt -> debt.currency().equals(currency))
                .findFirst()
                .orElseGet(() -> Debt.none(steward, currency));
    }

    private static void requireOwed(Money amount, Debt debt) {
        if (amount.cents() > debt.owed()) {
            throw new Refusal("repayment-exceeds-debt", "The keeper does not owe that much.")
                    .with("owed", new Money(debt.owed(), debt.currency()).amount());
        }
    }

    private record Repaid(Money amount, Channel channel) {}

    /** {@code {amount, channel?}}; by transfer when no channel is named. */
    private static Repaid read(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var amount = members.required("amount", members.moneyOfAnyCurrency("amount", MOST))
                .value();
        var channel = members.oneOf("channel", Channel.class).value().orElse(Channel.TRANSFER);
        members.finish();
        faults.refuseIfAny();
        if (amount.orElseThrow().cents() == 0) {
            throw new Refusal("amount-invalid", "A repayment is above zero.");
        }
        return new Repaid(amount.orElseThrow(), channel);
    }
}
