package org.maillage.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.contribution.ContributionService;
import org.maillage.funding.contribution.ContributionStatus;
import org.maillage.funding.contribution.Contributions;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payment.ProviderEvent.Kind;
import org.maillage.kernel.Money;

/** Brings a payment to where all that was told of it puts it: told twice, late or early, it ends in the same state. */
@ApplicationScoped
@Transactional
public class ProviderEvents {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ProviderTold told;
    private final Payments payments;
    private final Contributions contributions;
    private final ContributionService service;
    private final Receiving receiving;
    private final PaymentPublisher publisher;
    private final Rights rights;

    ProviderEvents(
            ProviderTold told,
            Payments payments,
            Contributions contributions,
            ContributionService service,
            Receiving receiving,
            PaymentPublisher publisher,
            Rights rights) {
        this.told = told;
        this.payments = payments;
        this.contributions = contributions;
        this.service = service;
        this.receiving = receiving;
        this.publisher = publisher;
        this.rights = rights;
    }

    /** Whose messages they are, and the network that looks after payments of no contribution that we know. */
    public record Desk(String provider, UUID network) {}

    public void take(Desk desk, ProviderEvent event) {
        if (told.keep(desk.provider(), event)) {
            var all = told.of(desk.provider(), event.payment());
            boolean overcome = count(all, Kind.DISPUTE_WON) >= count(all, Kind.CHARGED_BACK);
            all.stream()
                    .filter(each -> each.kind() != Kind.CHARGED_BACK || !overcome)
                    .forEach(each -> bring(desk, each));
        }
    }

    private static long count(List<ProviderEvent> events, Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).count();
    }

    private void bring(Desk desk, ProviderEvent event) {
        var key = desk.provider() + ":" + event.payment();
        var named = named(key, event);
        var payment = payments.ofProvider(key);
        switch (event.kind()) {
            case PENDING, FAILED -> {
                if (isNews(payment, event)) {
                    begin(receipt(desk, event, named), payment, event.kind());
                }
            }
            case SUCCEEDED -> {
                if (payment.filter(ProviderEvents::hasCome).isEmpty()
                        && event.amount().isPresent()) {
                    succeed(receipt(desk, event, named), payment, named);
                }
            }
            case CHARGED_BACK ->
                payment.filter(known -> hasCome(known) && known.status() != PaymentStatus.CHARGED_BACK)
                        .ifPresent(known -> chargeBack(known, named));
            case DISPUTE_WON -> payment.ifPresent(known -> resolve(known, named, true));
            case DISPUTE_LOST -> payment.ifPresent(known -> resolve(known, named, false));
        }
    }

    /** The contribution, locked: that of the payment, else the one it names. */
    private Optional<Contribution> named(String key, ProviderEvent event) {
        return payments.ofProviderUnlocked(key)
                .flatMap(Payment::contributionId)
                .or(() -> event.reference()
                        .flatMap(PaymentReference::read)
                        .flatMap(contributions::byReference)
                        .map(Contribution::id))
                .flatMap(contributions::locked);
    }

    private static boolean isNews(Optional<Payment> payment, ProviderEvent event) {
        boolean fails = event.kind() == Kind.FAILED;
        return event.amount().isPresent()
                && payment.map(known -> fails && known.status() == PaymentStatus.PENDING)
                        .orElse(true);
    }

    private static boolean hasCome(Payment payment) {
        return payment.status() != PaymentStatus.PENDING && payment.status() != PaymentStatus.FAILED;
    }

    private static Receipt receipt(Desk desk, ProviderEvent event, Optional<Contribution> named) {
        return new Receipt(
                named.map(Contribution::network).orElse(desk.network()),
                Channel.PROVIDER,
                desk.provider() + ":" + event.payment(),
                event.amount().orElseThrow(),
                LocalDate.ofInstant(event.at(), PARIS),
                event.reference().orElse(null),
                Payer.UNKNOWN);
    }

    private void begin(Receipt receipt, Optional<Payment> known, Kind kind) {
        var payment = known.orElseGet(() -> receiving.begin(receipt));
        if (kind == Kind.FAILED) {
            payment.fail();
        }
        tell(payment, known.isPresent());
    }

    /** Another amount or currency than ours is nobody's until the treasurer says so. */
    private void succeed(Receipt receipt, Optional<Payment> known, Optional<Contribution> named) {
        var payment = known.orElseGet(() -> receiving.begin(receipt));
        var promise = named.filter(line -> line.status() == ContributionStatus.COMMITTED)
                .filter(line -> payment.amount().equals(receipt.amount()))
                .filter(line -> line.money(line.amount()).equals(receipt.amount()));
        if (promise.isPresent()) {
            receiving.settle(payment, promise.get(), new Receiving.Held(payment.world(), payment.amount()));
        } else {
            receiving.keepForNobody(payment);
        }
        tell(payment, known.isPresent());
    }

    private void chargeBack(Payment payment, Optional<Contribution> line) {
        receiving.move(payment, "charge-back", payment.suspense(), payment.world(), payment.held());
        boolean paid = payment.status() == PaymentStatus.ALLOCATED;
        payment.chargeBack();
        line.filter(known -> paid && ContributionStatus.HELD.contains(known.status()))
                .ifPresent(known -> service.dispute(known.id()));
        tell(payment, true);
    }

    private void resolve(Payment payment, Optional<Contribution> line, boolean stays) {
        var disputed = line.filter(known -> payment.status() == PaymentStatus.CHARGED_BACK)
                .filter(known -> known.status() == ContributionStatus.DISPUTED);
        if (disputed.isEmpty()) {
            return;
        }
        long before = disputed.get().remaining();
        service.resolve(disputed.get().id(), stays);
        if (stays) {
            payment.reinstate();
            tell(payment, true);
            return;
        }
        Money gone = disputed.get().money(before);
        receiving.move(payment, "dispute-lost", Account.place(disputed.get().placeId()), payment.world(), gone);
    }

    private void tell(Payment payment, boolean again) {
        if (again) {
            payment.changed(rights.by());
        }
        publisher.became(payment);
    }
}
