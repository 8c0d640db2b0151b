package org.maillage.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.decision.DecisionRule;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("DecisionInput")
@Description("subjectId: the programme, improvement or common that it decides on.")
public record DecisionInput(
        @Id @NonNull UUID networkId,
        @NonNull String question,
        @Id @Nullable UUID subjectId,
        @NonNull DecisionRule rule,
        @DefaultValue("0") @Nullable Integer quorumPercent,
        @NonNull Instant closesAt) {}
