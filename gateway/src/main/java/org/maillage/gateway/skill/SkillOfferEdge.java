package org.maillage.gateway.skill;

import org.eclipse.microprofile.graphql.NonNull;

public record SkillOfferEdge(
        @NonNull String cursor, @NonNull SkillOfferView node) {}
