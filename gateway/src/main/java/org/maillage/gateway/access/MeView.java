package org.maillage.gateway.access;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Me")
@Description("Who is asking.")
public record MeView(
        @NonNull String subject,
        @Nullable String displayName,
        @NonNull List<@NonNull String> roles) {}
