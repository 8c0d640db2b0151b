package org.maillage.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.payee.BankAccount;
import org.maillage.funding.payee.NetworkAccountService;
import org.maillage.funding.payout.PayoutExport.Order;
import org.maillage.funding.payout.TransferOrder.Transfer;
import org.maillage.funding.secrecy.Seal;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;

/** Treasurers take payouts to the bank. Each payout is in one order only; an order is given again as it was. */
@ApplicationScoped
@Transactional
public class PayoutOrders {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Payouts payouts;
    private final Improvements improvements;
    private final NetworkAccountService accounts;
    private final TransferOrder.Writer writer;
    private final PayoutPublisher publisher;
    private final Rights rights;
    private final Seal seal;
    private final Ids ids;

    PayoutOrders(
            Payouts payouts,
            Improvements improvements,
            NetworkAccountService accounts,
            TransferOrder.Writer writer,
            PayoutPublisher publisher,
            Rights rights,
            Seal seal,
            Ids ids) {
        this.payouts = payouts;
        this.improvements = improvements;
        this.accounts = accounts;
        this.writer = writer;
        this.publisher = publisher;
        this.rights = rights;
        this.seal = seal;
        this.ids = ids;
    }

    /** An order as a treasurer takes it. */
    public record Given(UUID id, String file, String digest) {}

    /** By a treasurer of the network: a new order, or one that was given before. */
    public Given give(Map<String, @Nullable Object> tree) {
        rights.actor();
        var asked = OrderAsked.read(tree);
        rights.requireTreasurer(List.of(asked.network()));
        return asked.again().isPresent() ? again(asked) : anew(asked);
    }

    private Given again(OrderAsked asked) {
        return payouts.export(asked.again().orElseThrow())
                .filter(export -> export.network().equals(asked.network()))
                .map(export -> new Given(export.uuid(), seal.open(export.file()), export.digest()))
                .orElseThrow(() -> Refusal.notFound("order"));
    }

    private Given anew(OrderAsked asked) {
        var debtor = accounts.accountOf(asked.network())
                .orElseThrow(() ->
                        new Refusal("debtor-account-missing", "The network has not said from which account it pays."));
        var sent = wanted(asked);
        var by = rights.by();
        var id = ids.next();
        var today = LocalDate.ofInstant(by.at(), PARIS);
        var on = asked.executeOn().filter(day -> day.isAfter(today)).orElse(today);
        var transfers = sent.stream().map(this::transfer).toList();
        var file = writer.write(new TransferOrder(id, by.at(), on, debtor, transfers));
        var export = new PayoutExport(id, asked.network(), new Order(seal.close(file), Digest.of(file)), by);
        payouts.add(export);
        sent.forEach(payout -> payout.export(id, by));
        sent.forEach(publisher::became);
        return new Given(id, file, export.digest());
    }

    private List<Payout> wanted(OrderAsked asked) {
        var actor = rights.actor();
        if (asked.payouts().isEmpty()) {
            var waiting = payouts.waitingIn(asked.network());
            var sent = waiting.stream().filter(payout -> payout.maySend(actor)).toList();
            requireSome(sent, waiting);
            return sent;
        }
        var named = payouts.locked(asked.payouts());
        if (named.size() != asked.payouts().size()
                || named.stream().anyMatch(payout -> !payout.network().equals(asked.network()))) {
            throw Refusal.notFound("payout");
        }
        if (named.stream().anyMatch(payout -> !payout.maySend(actor))) {
            throw secondPerson();
        }
        return named;
    }

    private static void requireSome(List<Payout> sent, List<Payout> waiting) {
        if (waiting.isEmpty()) {
            throw Refusal.notFound("payout that waits for an order");
        }
        if (sent.isEmpty()) {
            throw secondPerson();
        }
    }

    private static Refusal secondPerson() {
        return new Refusal(
                "second-person-required", "Above the network's threshold, another treasurer sends a payout.");
    }

    private Transfer transfer(Payout payout) {
        var title = improvements
                .byId(payout.improvementId())
                .map(Improvement::title)
                .orElse("");
        var payee = BankAccount.opened(payout.payee(), seal);
        return new Transfer(payout.id().endToEndId(), payout.amount(), payee, title);
    }
}
