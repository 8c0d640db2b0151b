package org.maillage.funding.payout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/**
 * An order to the bank as it is asked for: {@code {networkId, payoutIds?, executeOn?, exportId?}}.
 *
 * @param payouts all that wait when empty
 * @param again the order that was given before
 */
record OrderAsked(UUID network, List<PayoutId> payouts, Optional<LocalDate> executeOn, Optional<UUID> again) {

    private static final int MOST = 1_000;

    static OrderAsked read(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var network = members.required("networkId", members.id("networkId")).value();
        var payouts = members.ids("payoutIds", MOST).value().orElse(List.of());
        var executeOn = members.date("executeOn").value();
        var again = members.id("exportId").value();
        members.finish();
        faults.refuseIfAny();
        return new OrderAsked(
                network.orElseThrow(),
                payouts.stream().distinct().map(PayoutId::new).toList(),
                executeOn,
                again);
    }
}
