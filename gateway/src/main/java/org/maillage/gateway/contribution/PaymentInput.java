package org.maillage.gateway.contribution;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("PaymentInput")
public record PaymentInput(
        @NonNull MoneyInput amount,
        @NonNull String reference,
        @NonNull LocalDate receivedOn) {}
