package org.maillage.gateway.funder;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.funder.FunderKind;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("FunderInput")
public record FunderInput(
        @NonNull String name,
        @NonNull FunderKind kind,
        @DefaultValue("false") @Nullable Boolean publicMoney,
        @Nullable String siren) {}
