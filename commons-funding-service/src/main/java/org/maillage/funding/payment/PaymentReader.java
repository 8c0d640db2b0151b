package org.maillage.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads what treasurers write down of payments. */
@ApplicationScoped
class PaymentReader {

    private static final long MOST = 999_999_999_99L;
    private static final TextRule REFERENCE = TextRule.token(140);

    /** A payment as a treasurer saw it come. */
    record Recorded(Money amount, String reference, LocalDate receivedOn, Channel channel) {}

    /** {@code {amount, reference, receivedOn, channel?}}; by transfer when no channel is named. */
    Recorded payment(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var amount = members.required("amount", members.moneyOfAnyCurrency("amount", MOST))
                .value();
        var reference = members.required("reference", members.text("reference", REFERENCE))
                .value();
        var receivedOn =
                members.required("receivedOn", members.date("receivedOn")).value();
        var channel = members.oneOf("channel", Channel.class).value().orElse(Channel.TRANSFER);
        members.finish();
        faults.refuseIfAny();
        if (amount.orElseThrow().cents() == 0) {
            throw new Refusal("amount-invalid", "A payment is above zero.");
        }
        return new Recorded(amount.orElseThrow(), reference.orElseThrow(), receivedOn.orElseThrow(), channel);
    }

    /** {@code {contributionId}}. */
    UUID contribution(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var id =
                members.required("contributionId", members.id("contributionId")).value();
        members.finish();
        faults.refuseIfAny();
        return id.orElseThrow();
    }
}
