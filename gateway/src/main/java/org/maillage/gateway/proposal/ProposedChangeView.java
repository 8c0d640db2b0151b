package org.maillage.gateway.proposal;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.proposal.ProposedChange;

@Type("ProposedChange")
@Description("A field as it was and as it is wanted; a value that is no text is written as JSON.")
public record ProposedChangeView(
        @NonNull String field,
        @Nullable String before,
        @Nullable String after) {

    static ProposedChangeView of(ProposedChange change) {
        return new ProposedChangeView(change.field(), change.before(), change.after());
    }
}
