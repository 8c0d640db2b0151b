package org.maillage.directory.need.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.need.HostSuggestions;
import org.maillage.directory.need.NeedId;
import org.maillage.directory.need.NeedService;
import org.maillage.directory.need.NeedState;
import org.maillage.directory.need.SuggestedHost;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "needs")
public class NeedResource {

    private final NeedService needs;
    private final HostSuggestions suggestions;

    NeedResource(NeedService needs, HostSuggestions suggestions) {
        this.needs = needs;
        this.suggestions = suggestions;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One need, open to all")
    @APIResponseSchema(NeedState.class)
    public Response byId(UUID id) {
        return Answers.ok(needs.byId(new NeedId(id)));
    }

    @GET
    @Path("{id}/hosts")
    @Operation(summary = "The hosts that could answer, the best first, with the reasons of the rank; open to all")
    public List<SuggestedHost> hosts(UUID id) {
        return suggestions.of(new NeedId(id));
    }

    @POST
    @Idempotent
    @Operation(summary = "Voices a need of a place or of a network, by who keeps it; the body is a NeedInput")
    @APIResponseSchema(value = NeedState.class, responseCode = "201")
    public Response voice(JsonObject need) {
        return made(needs.voice(need.members()));
    }

    @POST
    @Path("{id}/answers")
    @Idempotent
    @Operation(summary = "Answers a need with a message and maybe a host, by anyone signed in")
    @APIResponseSchema(value = NeedState.class, responseCode = "201")
    public Response answer(UUID id, JsonObject answer) {
        return made(needs.answer(new NeedId(id), answer.members()));
    }

    @POST
    @Path("{id}/settle")
    @Operation(summary = "The answers were enough, says who voiced it")
    @APIResponseSchema(NeedState.class)
    public Response settle(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return Answers.ok(needs.settle(new NeedId(id), ifMatch::check));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "The need is no more, says who voiced it")
    @APIResponseSchema(NeedState.class)
    public Response withdraw(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return Answers.ok(needs.withdraw(new NeedId(id), ifMatch::check));
    }

    private static Response made(NeedState need) {
        return Answers.created(need, new Answers.Made("/api/directory/needs", need.id()));
    }
}
