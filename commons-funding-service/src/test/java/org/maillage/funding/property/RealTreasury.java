package org.maillage.funding.property;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.directgrant.DirectGrantService;
import org.maillage.funding.ending.running.Endings;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.payment.SentTransfers;
import org.maillage.funding.payout.PayoutOutcomes;
import org.maillage.funding.payout.PayoutService;
import org.maillage.funding.testing.Scene;
import org.maillage.kernel.Money;

/** Grants, payouts, and the end of improvements. */
@ApplicationScoped
class RealTreasury {

    private static final String EXPORT = """
            with given as (insert into payout_export (id, version, origin, created_at, updated_at, network_id, file, digest)
              select ?, 1, 'test', now(), now(), network_id, ''::bytea, 'none' from payout where id = ? and status = 'REQUESTED'
              returning id, network_id)
            update payout p set status = 'EXPORTED', export_id = given.id from given
              where p.network_id = given.network_id and p.id = ?
            """;

    private final DirectGrantService grants;
    private final PayoutService payouts;
    private final PayoutOutcomes outcomes;
    private final Endings endings;
    private final Scene scene;

    RealTreasury(
            DirectGrantService grants, PayoutService payouts, PayoutOutcomes outcomes, Endings endings, Scene scene) {
        this.grants = grants;
        this.payouts = payouts;
        this.outcomes = outcomes;
        this.endings = endings;
        this.scene = scene;
    }

    boolean grant(RealFunding real, String funder, List<NaiveImprovement> to, long amount) {
        Map<String, Object> tree = Map.of(
                "funderId",
                real.named(funder).toString(),
                "improvementIds",
                to.stream().map(each -> real.named(each.name).toString()).toList(),
                "amount",
                RealFunding.money(amount));
        return real.isDone(() -> grants.grant(tree));
    }

    /** Takes the id of the payout that the model made last. */
    boolean pay(RealFunding real, NaiveFunding model, NaiveImprovement improvement, long amount) {
        return real.isDone(() -> {
            var payout = payouts.ask(id(real, improvement), Map.of("amount", RealFunding.money(amount)));
            real.payouts.put(model.payouts.get(model.payouts.size() - 1), payout.id());
            return payout;
        });
    }

    /** As if it were in an order to the bank. */
    void export(RealFunding real, NaivePayout payout) {
        var id = real.id(payout).value();
        scene.execute(EXPORT, UUID.randomUUID(), id, id);
    }

    boolean say(RealFunding real, NaivePayout payout, String outcome) {
        return real.isDone(() -> outcomes.say(real.id(payout), Map.of("outcome", outcome)));
    }

    /** The bank tells that it came back. */
    boolean cameBack(RealFunding real, NaivePayout payout) {
        var seen = new SentTransfers.Seen(real.network, real.id(payout).endToEndId(), Money.euros(payout.amount()));
        return real.isDone(() -> outcomes.cameBack(seen));
    }

    boolean cancel(RealFunding real, NaiveImprovement improvement) {
        return real.isDone(() -> {
            endings.cancel(id(real, improvement), Map.of("reason", "Not wanted any more"));
            return improvement;
        });
    }

    private static ImprovementId id(RealFunding real, NaiveImprovement improvement) {
        return new ImprovementId(real.named(improvement.name));
    }
}
