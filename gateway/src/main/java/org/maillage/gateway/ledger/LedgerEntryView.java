package org.maillage.gateway.ledger;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;

@Type("LedgerEntry")
@Description("A move of money on one account, as it was written for good.")
public record LedgerEntryView(
        @Id @NonNull String id,

        @Description("The journal that it belongs to; the entries of one sum to zero.") @Id @NonNull UUID journal,

        @NonNull String account,

        @Description("Above zero into the account, below zero out of it.") @NonNull MoneyView amount,

        @NonNull String description,
        @NonNull Instant at) {}
