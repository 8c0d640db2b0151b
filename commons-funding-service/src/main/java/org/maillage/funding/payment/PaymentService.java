package org.maillage.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionReading;
import org.maillage.funding.contribution.ContributionRights;
import org.maillage.funding.contribution.ContributionService;
import org.maillage.funding.contribution.ContributionState;
import org.maillage.funding.contribution.ContributionStatus;
import org.maillage.funding.contribution.Contributions;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** Treasurers write payments down, and say what those are for that nobody knows. */
@ApplicationScoped
@Transactional
public class PaymentService {

    private final Payments payments;
    private final Contributions contributions;
    private final ContributionService service;
    private final ContributionReading reading;
    private final ContributionRights sight;
    private final PaymentRights purse;
    private final PaymentReader reader;
    private final Receiving receiving;
    private final PaymentPublisher publisher;
    private final Rights rights;
    private final Ids ids;

    PaymentService(
            Payments payments,
            Contributions contributions,
            ContributionService service,
            ContributionReading reading,
            ContributionRights sight,
            PaymentRights purse,
            PaymentReader reader,
            Receiving receiving,
            PaymentPublisher publisher,
            Rights rights,
            Ids ids) {
        this.payments = payments;
        this.contributions = contributions;
        this.service = service;
        this.reading = reading;
        this.sight = sight;
        this.purse = purse;
        this.reader = reader;
        this.receiving = receiving;
        this.publisher = publisher;
        this.rights = rights;
        this.ids = ids;
    }

    /** Money for a promise: paid when it is whole, and the rest is awaited when it is not. */
    public ContributionState record(ContributionId id, Map<String, @Nullable Object> tree) {
        sight.requireTreasurer(id);
        var seen = reader.payment(tree);
        var contribution = unpaid(id);
        requireCurrency(contribution, seen.amount());
        receiving.take(
                new Receipt(
                        contribution.network(),
                        seen.channel(),
                        ids.next().toString(),
                        seen.amount(),
                        seen.receivedOn(),
                        seen.reference(),
                        Payer.UNKNOWN),
                Optional.of(contribution));
        return reading.byId(id);
    }

    /** What has come for a promise is taken for the whole. */
    public ContributionState acceptPartial(ContributionId id) {
        sight.requireTreasurer(id);
        var contribution = unpaid(id);
        var waiting = payments.waitingFor(List.of(id));
        long received =
                waiting.stream().mapToLong(payment -> payment.held().cents()).sum();
        if (received == 0) {
            throw Refusal.wrongState(contribution.status().name());
        }
        service.acceptPartial(id, received);
        waiting.forEach(payment -> receiving.allocateWhole(payment, contribution));
        return reading.byId(id);
    }

    /** The money is for that promise of the same network. */
    public ContributionState allocate(PaymentId id, Map<String, @Nullable Object> tree) {
        purse.requireTreasurer(id);
        var contributionId = new ContributionId(reader.contribution(tree));
        sight.requireTreasurer(contributionId);
        var contribution = unpaid(contributionId);
        var payment = payments.locked(id).orElseThrow(() -> Refusal.notFound("payment"));
        requireFree(payment);
        if (!payment.network().equals(contribution.network())) {
            throw Refusal.notFound("contribution");
        }
        requireCurrency(contribution, payment.amount());
        var money = new Receiving.Held(payment.suspense(), payment.held());
        receiving.settle(payment, contribution, money);
        payment.changed(rights.by());
        publisher.became(payment);
        return reading.byId(contributionId);
    }

    /** What is in suspense goes back to who paid it. */
    public PaymentState giveBack(PaymentId id) {
        purse.requireTreasurer(id);
        var seen = payments.byId(id).orElseThrow(() -> Refusal.notFound("payment"));
        seen.contributionId().ifPresent(contributions::locked);
        var payment = payments.locked(id).orElseThrow(() -> Refusal.notFound("payment"));
        payment.requireHeld();
        receiving.move(payment, "return", payment.suspense(), payment.world(), payment.held());
        payment.giveBack();
        payment.changed(rights.by());
        return publisher.became(payment);
    }

    private Contribution unpaid(ContributionId id) {
        var contribution = contributions.locked(id).orElseThrow(() -> Refusal.notFound("contribution"));
        if (contribution.isPaid()) {
            throw new Refusal("already-paid", "This contribution is paid already.")
                    .with("state", contribution.status().name());
        }
        if (contribution.status() != ContributionStatus.COMMITTED) {
            throw Refusal.wrongState(contribution.status().name());
        }
        return contribution;
    }

    /** One that paid something may only be returned by what is left of it. */
    private static void requireFree(Payment payment) {
        payment.requireHeld();
        if (payment.status() == PaymentStatus.ALLOCATED) {
            throw new Refusal("already-allocated", "This payment has paid a contribution; what is left is returned.")
                    .with("status", payment.status().name());
        }
    }

    private static void requireCurrency(Contribution contribution, Money amount) {
        var currency = contribution.terms().currency();
        if (!currency.equals(amount.currency())) {
            throw new Refusal("currency-mismatch", "The contribution is in " + currency + ".")
                    .with("currency", currency);
        }
    }
}
