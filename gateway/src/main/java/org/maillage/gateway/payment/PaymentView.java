package org.maillage.gateway.payment;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;

@Type("Payment")
@Description("Money that came in; who paid is not told.")
public final class PaymentView {

    private final Payment payment;

    private PaymentView(Payment payment) {
        this.payment = payment;
    }

    static PaymentView of(Payment payment) {
        return new PaymentView(payment);
    }

    @Ignore
    Payment payment() {
        return payment;
    }

    @Id
    @NonNull public UUID getId() {
        return payment.id();
    }

    @NonNull public MoneyView getAmount() {
        return payment.amount();
    }

    @NonNull @Description("TRANSFER, CHEQUE, PROVIDER or OTHER.")
    public String getChannel() {
        return payment.channel();
    }

    @NonNull public LocalDate getBookedOn() {
        return payment.bookedOn();
    }

    @Description("That was given with it, if any.")
    public @Nullable String getReference() {
        return payment.reference();
    }

    @NonNull public String getStatus() {
        return payment.status();
    }
}
