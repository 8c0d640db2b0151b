package org.maillage.gateway.money;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

@Input("MoneyInput")
public record MoneyInput(
        @NonNull String amount, @DefaultValue("EUR") String currency) {

    /** The amount; what cannot be read is refused at that pointer. */
    public Money toMoney(String pointer) {
        try {
            return Money.parse(amount, currency);
        } catch (IllegalArgumentException e) {
            throw Refusal.validation(List.of(
                    new Fault(pointer, "amount-invalid", "An amount such as 149.50, in a currency such as EUR.")));
        }
    }
}
