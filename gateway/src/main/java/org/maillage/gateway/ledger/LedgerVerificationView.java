package org.maillage.gateway.ledger;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("LedgerVerification")
@Description("What a walk over the chain of journals found: from which link to which, and whether each still fits.")
public record LedgerVerificationView(
        @NonNull String from,
        @NonNull String to,
        @Description("How many were hashed again.") int journals,

        @Description("How many have no link yet: those of the last moments.")
        int unchained,

        boolean ok,

        @Description("The first link that does not fit.") @Nullable String firstBreak) {}
