package org.maillage.gateway.need;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.host.HostView;

@Type("HostSuggestion")
@Description("A host open to new users that could answer the need: how well, from 0 to 100, and why.")
public record HostSuggestionView(
        @NonNull HostView host, double score, @NonNull List<@NonNull String> reasons) {}
