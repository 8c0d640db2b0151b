package org.maillage.gateway.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Directory;

@GraphQLApi
public class AccessApi {

    private final Viewer viewer;
    private final Directory directory;
    private final Asked asked;

    @Inject
    public AccessApi(Viewer viewer, Directory directory, Asked asked) {
        this.viewer = viewer;
        this.directory = directory;
        this.asked = asked;
    }

    @Query("me")
    @Description("Who is asking; null when anonymous.")
    public @Nullable MeView me() {
        return viewer.subject()
                .map(subject -> new MeView(subject, viewer.displayName().orElse(null), viewer.roles()))
                .orElse(null);
    }

    @NonNull @Description("Over what the caller may decide, asked from the directory.")
    public List<@NonNull GrantView> grants(@Source MeView me) {
        var grants = directory.ask(service -> service.grantsOf("me"));
        return StreamSupport.stream(listed(grants).spliterator(), false)
                .map(GrantView::of)
                .toList();
    }

    private static JsonNode listed(JsonNode answer) {
        return answer.isArray() ? answer : answer.path("grants");
    }

    @Mutation("grant")
    @NonNull @Description("[network admin] Gives somebody a role over a network, a place or an organisation.")
    public GrantView grant(@Name("input") @NonNull GrantInput input) {
        return GrantView.of(directory
                .change(service -> service.grant(asked.idempotencyKey(), asked.json(asked.input())))
                .state());
    }

    @Mutation("revokeGrant")
    @Id
    @NonNull @Description("[network admin] Takes a role back; the last admin of a network stays.")
    public String revokeGrant(@Name("id") @Id @NonNull String id) {
        var grant = Ids.required(id, "/id");
        directory.change(service -> service.revokeGrant(grant, "*"));
        return id;
    }
}
