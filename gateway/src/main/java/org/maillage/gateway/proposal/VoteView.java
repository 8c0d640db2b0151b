package org.maillage.gateway.proposal;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.proposal.Vote;
import org.maillage.gateway.readmodel.proposal.VoteChoice;

@Type("Vote")
@Description("The voice of an organisation: of a proposal, the place that speaks.")
public record VoteView(
        @Id @NonNull UUID organisation,
        @NonNull VoteChoice choice,
        @NonNull Instant at,
        @Nullable String reason) {

    public static VoteView of(Vote vote) {
        return new VoteView(vote.organisation(), vote.choice(), vote.at(), vote.reason());
    }
}
