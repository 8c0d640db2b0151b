package org.maillage.gateway.money;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

@Type("Money")
@Description("An amount as a decimal string, \"149.50\", and an ISO 4217 currency.")
public record MoneyView(@NonNull String amount, @NonNull String currency) {

    public static MoneyView of(Money money) {
        return new MoneyView(money.amount(), money.currency());
    }

    public static @Nullable MoneyView orNull(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}
