package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.payment.Channel;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.record.Recorded;

/** Reads a {@code ContributionInput} and what is asked of a refund. */
@ApplicationScoped
class ContributionReader {

    private static final TextRule TOKEN = TextRule.token(40);
    private static final TextRule REASON = TextRule.line(3, 500);
    private static final long MOST = 100_000_000_000_00L;

    ContributionInput contribution(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var place = members.required("placeId", members.id("placeId"));
        var improvement = members.required("improvementId", members.id("improvementId"));
        var amount = money("amount", members);
        var minimum = members.has("minimumMatch") && !members.isNull("minimumMatch")
                ? money("minimumMatch", members)
                : Optional.<Sum>empty();
        members.object("minimumMatch");
        members.serverOwned(Recorded.SERVER_OWNED);
        members.serverOwned("status", "sequence", "paymentReference", "matches", "total", "received", "refunded");
        members.serverOwned("refunds", "committedAt", "dueAt", "paidAt");
        members.finish();
        faults.refuseIfAny();
        return new ContributionInput(
                place.value().orElseThrow(),
                new ImprovementId(improvement.value().orElseThrow()),
                aboveZero(amount.orElseThrow()),
                minimum.map(Sum::money));
    }

    /** How much, and why. */
    Asked refund(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var amount = money("amount", members);
        var reason = members.required("reason", members.text("reason", REASON));
        members.finish();
        faults.refuseIfAny();
        return new Asked(aboveZero(amount.orElseThrow()), reason.value().orElseThrow());
    }

    /** How the money of a refund left; by transfer when no channel is named. */
    Channel channel(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var channel = members.oneOf("channel", Channel.class).value().orElse(Channel.TRANSFER);
        members.finish();
        faults.refuseIfAny();
        return channel;
    }

    /** An amount is a value of its own: what is none is the refusal {@code amount-invalid}, once the rest is readable. */
    private static Optional<Sum> money(String name, Members members) {
        return members.required(name, members.object(name))
                .flatMap(sum -> {
                    var currency = sum.text("currency", TOKEN).value().orElse("EUR");
                    var amount =
                            sum.required("amount", sum.text("amount", TOKEN)).value();
                    sum.finish();
                    return amount.map(text -> new Sum(text, currency));
                })
                .value();
    }

    private static Money aboveZero(Sum sum) {
        var money = sum.money();
        if (money.cents() <= 0) {
            throw Sum.invalid();
        }
        return money;
    }

    private record Sum(String amount, String currency) {

        Money money() {
            try {
                var money = Money.parse(amount, currency);
                if (money.cents() >= 0 && money.cents() <= MOST) {
                    return money;
                }
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw invalid();
            }
            throw invalid();
        }

        static Refusal invalid() {
            return new Refusal(
                    "amount-invalid",
                    "An amount is a decimal text above zero, with no more decimals than its currency has.");
        }
    }

    record Asked(Money amount, String reason) {}
}
