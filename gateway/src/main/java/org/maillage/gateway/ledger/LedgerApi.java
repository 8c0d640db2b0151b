package org.maillage.gateway.ledger;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.owner.WantedPage;

@GraphQLApi
public class LedgerApi {

    private final Funding funding;
    private final FundingLedger owner;
    private final Replies replies;

    @Inject
    public LedgerApi(Funding funding, @RestClient FundingLedger owner, Replies replies) {
        this.funding = funding;
        this.owner = owner;
        this.replies = replies;
    }

    @Query("ledger")
    @Description(
            "[network admins] The entries of an account, the oldest first, such as programme:{id}:available; asked from the funding service.")
    public @Nullable LedgerEntryConnection ledger(
            @Name("account") @NonNull String account,
            @Name("first") @DefaultValue("50") Integer first,
            @Name("after") @Nullable String after) {
        var wanted = WantedPage.of(first, after);
        var answer = funding.ask(() -> owner.entries(account, wanted.first(), wanted.after()));
        return LedgerEntryConnection.of(wanted.page(answer, state -> replies.read(LedgerEntryView.class, state)));
    }

    @Query("ledgerVerification")
    @Description("[network admins] Walks the whole chain of journals; asked from the funding service.")
    public @Nullable LedgerVerificationView ledgerVerification() {
        return replies.read(LedgerVerificationView.class, funding.ask(owner::verify));
    }
}
