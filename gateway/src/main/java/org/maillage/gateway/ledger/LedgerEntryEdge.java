package org.maillage.gateway.ledger;

import org.eclipse.microprofile.graphql.NonNull;

public record LedgerEntryEdge(
        @NonNull String cursor, @NonNull LedgerEntryView node) {}
