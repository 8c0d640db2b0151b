package org.maillage.funding.payout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payout.PayoutParts.Part;
import org.maillage.kernel.Apportionment;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** Takes an amount from sources in proportion to what they hold, by largest remainder, so that a later clawback knows what was spent. */
record Drawing(List<Source> sources) {

    /** What each gives, or the refusal {@code insufficient-funds} with what there is. */
    PayoutParts take(Money amount) {
        long there = sources.stream().mapToLong(Source::cents).reduce(0, Math::addExact);
        if (amount.cents() > there) {
            throw new Refusal("insufficient-funds", "Not that much may be paid out now.")
                    .with("available", new Money(there, amount.currency()).amount());
        }
        var held = new LinkedHashMap<String, Long>();
        sources.forEach(source -> held.put(source.name(), source.cents()));
        var shares = Apportionment.largestRemainder(amount.cents(), held);
        return new PayoutParts(sources.stream()
                .map(source -> new Part(source.name(), shares.getOrDefault(source.name(), 0L)))
                .filter(part -> part.cents() > 0)
                .toList());
    }

    Map<String, Account> accounts() {
        return sources.stream().collect(Collectors.toMap(Source::name, Source::account));
    }
}
