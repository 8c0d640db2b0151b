package org.maillage.gateway.access;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Grant")
public record GrantView(
        @Id @NonNull String id,
        @NonNull String subject,
        @NonNull GrantRole role,
        @Id @NonNull String scope) {

    static GrantView of(JsonNode grant) {
        return new GrantView(
                grant.path("id").asText(),
                grant.path("subject").asText(),
                GrantRole.valueOf(grant.path("role").asText()),
                grant.path("scope").asText());
    }
}
