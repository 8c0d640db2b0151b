package org.maillage.directory.event.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.event.EventId;
import org.maillage.directory.event.EventService;
import org.maillage.directory.event.EventState;
import org.maillage.directory.network.NetworkId;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventResource {

    private final EventService events;

    EventResource(EventService events) {
        this.events = events;
    }

    @POST
    @Idempotent
    @Operation(summary = "Publishes an event of a place or of a network; the body is an EventInput")
    @APIResponseSchema(value = EventState.class, responseCode = "201")
    public Response publish(JsonObject event) {
        var published = events.publish(event.members());
        return Answers.created(published, new Answers.Made("/api/directory/events", published.id()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One event, open to all")
    @APIResponseSchema(EventState.class)
    public Response byId(UUID id) {
        return Answers.ok(events.byId(new EventId(id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces an event: what is absent is cleared; its owner and its UID stay")
    @APIResponseSchema(EventState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject event) {
        return Answers.ok(events.replace(new EventId(id), event.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396); SEQUENCE grows by one")
    @APIResponseSchema(EventState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(events.update(new EventId(id), patch.members(), ifMatch::check));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Cancels an event, which stays in feeds and exports as such; the body may give a reason")
    @APIResponseSchema(EventState.class)
    public Response cancel(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @Nullable JsonObject body) {
        Map<String, @Nullable Object> members = body == null ? Map.of() : body.members();
        return Answers.ok(events.cancel(new EventId(id), members, ifMatch::check));
    }

    @POST
    @Path("{id}/relays/{networkId}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A network passes an event on, by one of its admins; it stays its owner's")
    @APIResponseSchema(EventState.class)
    public Response relay(UUID id, UUID networkId) {
        return Answers.ok(events.relay(new EventId(id), new NetworkId(networkId)));
    }
}
