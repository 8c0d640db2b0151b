package org.maillage.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.funding.access.Rights;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionService;
import org.maillage.funding.contribution.ContributionStatus;
import org.maillage.funding.contribution.Paid;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Money;

/** Takes money in: to its contribution when that is whole by it, else into suspense. Contributions are locked before payments. */
@ApplicationScoped
class Receiving {

    private final Payments payments;
    private final Payers payers;
    private final Till alone;
    private final Ledger ledger;
    private final PaymentPublisher publisher;
    private final Rights rights;
    private final Ids ids;

    Receiving(
            Payments payments,
            Payers payers,
            ContributionService contributions,
            Ledger ledger,
            PaymentPublisher publisher,
            Rights rights,
            Ids ids) {
        this.payments = payments;
        this.payers = payers;
        this.alone = new LoneTill(contributions, payments);
        this.ledger = ledger;
        this.publisher = publisher;
        this.rights = rights;
        this.ids = ids;
    }

    /** Of one payment. */
    private record LoneTill(ContributionService contributions, Payments payments) implements Till {

        @Override
        public void pay(ContributionId id, Paid paid) {
            contributions.pay(id, paid);
        }

        @Override
        public List<Payment> waitingFor(ContributionId id) {
            return payments.waitingFor(List.of(id));
        }
    }

    /** What became of money, and of which payment. */
    record Taken(LineOutcome outcome, Payment payment) {}

    /** @param contribution that it names, locked; it may have any state and currency */
    Taken take(Receipt receipt, Optional<Contribution> contribution) {
        return take(receipt, contribution, alone);
    }

    /** @param till of a transaction that takes more money than this */
    Taken take(Receipt receipt, Optional<Contribution> contribution, Till till) {
        var payment = begin(receipt);
        var outcome = place(payment, contribution, till);
        publisher.became(payment);
        return new Taken(outcome, payment);
    }

    /** A payment that is not told of yet. */
    Payment begin(Receipt receipt) {
        var payment = Payment.of(new PaymentId(ids.next()), receipt, rights.by());
        payments.add(payment);
        if (!receipt.payer().isUnknown()) {
            payers.keep(payment.id(), receipt.payer());
        }
        return payment;
    }

    private LineOutcome place(Payment payment, Optional<Contribution> named, Till till) {
        var known = named.filter(
                line -> line.terms().currency().equals(payment.amount().currency()));
        if (known.isPresent() && known.get().isPaid()) {
            return surplus(payment, known.get());
        }
        return known.filter(line -> line.status() == ContributionStatus.COMMITTED)
                .map(line -> settle(payment, line, new Held(payment.world(), payment.amount()), till))
                .orElseGet(() -> keepForNobody(payment));
    }

    LineOutcome keepForNobody(Payment payment) {
        payment.belongToNobody();
        move(payment, "receive", payment.world(), payment.suspense(), payment.amount());
        return LineOutcome.UNMATCHED;
    }

    private LineOutcome surplus(Payment payment, Contribution contribution) {
        payment.surplusOf(contribution.id());
        move(payment, "receive", payment.world(), payment.suspense(), payment.amount());
        return LineOutcome.PAID_ALREADY;
    }

    /** Money of a payment and where it is now: in the world or in suspense. */
    record Held(Account at, Money amount) {}

    /** Brings money to a promise that is locked: it is whole by it and what waited, or waits for the rest. */
    LineOutcome settle(Payment payment, Contribution contribution, Held money) {
        return settle(payment, contribution, money, alone);
    }

    private LineOutcome settle(Payment payment, Contribution contribution, Held money, Till till) {
        var waiting = till.waitingFor(contribution.id()).stream()
                .filter(other -> !other.id().equals(payment.id()))
                .toList();
        var suspense = Account.suspense(contribution.uuid(), contribution.network());
        long before = waiting.stream().mapToLong(other -> other.held().cents()).sum();
        long needed = contribution.amount() - before;
        if (money.amount().cents() < needed) {
            payment.waitFor(contribution.id());
            till.waits(contribution.id(), payment);
            move(payment, "receive", money.at(), suspense, money.amount());
            return LineOutcome.WAITING;
        }
        till.pay(contribution.id(), parts(new Held(suspense, contribution.money(before)), money.at(), needed));
        waiting.forEach(other -> allocateWhole(other, contribution));
        long left = money.amount().cents() - needed;
        payment.allocate(contribution.id(), left);
        move(payment, "receive", money.at(), suspense, contribution.money(left));
        return left == 0 ? LineOutcome.PAID : LineOutcome.PAID_WITH_EXCESS;
    }

    private static Paid parts(Held waited, Account from, long needed) {
        var parts = new ArrayList<Paid.Part>();
        if (waited.amount().cents() > 0) {
            parts.add(new Paid.Part(waited.at(), waited.amount().cents()));
        }
        parts.add(new Paid.Part(from, needed));
        return new Paid(List.copyOf(parts));
    }

    /** One that waited has paid the contribution. */
    void allocateWhole(Payment payment, Contribution contribution) {
        payment.allocate(contribution.id(), 0);
        payment.changed(rights.by());
        publisher.became(payment);
    }

    void move(Payment payment, String operation, Account from, Account to, Money amount) {
        if (amount.cents() > 0 && !from.equals(to)) {
            ledger.post(Journal.of(operation, payment.uuid(), rights.actor()).move(from, to, amount));
        }
    }
}
