package org.maillage.gateway.skill;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.skill.ExchangeMode;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("SkillOfferInput")
@Description(
        "What the caller offers, under a name that she chooses. It is public for a year, if she consents, and can be taken back at any time.")
public record SkillOfferInput(
        @Id @Nullable String placeId,
        @NonNull String displayName,
        @NonNull List<@NonNull String> skills,
        @Nullable List<@NonNull String> wants,
        @Nullable String description,
        @NonNull ExchangeMode exchange,
        @Nullable String availability,
        boolean consent) {}
