package org.maillage.funding.commons.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.CommonLife;
import org.maillage.funding.commons.CommonService;
import org.maillage.funding.commons.CommonState;
import org.maillage.funding.paging.http.Pages;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/commons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "commons")
public class CommonResource {

    private final CommonService commons;
    private final CommonLife life;

    CommonResource(CommonService commons, CommonLife life) {
        this.commons = commons;
        this.life = life;
    }

    @GET
    @Operation(summary = "Commons that are listed or dormant, by name, open to all")
    @Parameter(name = "search", description = "Words of the name or the summary")
    @Parameter(name = "kinds", description = "One or several kinds")
    @Parameter(name = "networkId", description = "Listed in this network")
    @Parameter(name = "usedByPlace", description = "Used by this place")
    @Parameter(name = "first", description = "1 to 100, 20 when absent")
    @Parameter(name = "after", description = "The next of the page before")
    public Response page(@Context UriInfo uri) {
        var query = CommonQuery.of(uri);
        return Pages.answer(commons.page(query.filter(), query.page()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One common, open to all")
    @APIResponseSchema(CommonState.class)
    public Response byId(UUID id) {
        return Answers.ok(commons.byId(new CommonId(id)));
    }

    @GET
    @Path("by-slug/{slug}")
    @Operation(summary = "The common of that slug, open to all")
    @APIResponseSchema(CommonState.class)
    public Response bySlug(String slug) {
        return Answers.ok(commons.bySlug(slug));
    }

    @POST
    @Idempotent
    @Operation(summary = "Lists a common, by a steward of a place that keeps it or a network admin; a CommonInput")
    @APIResponseSchema(value = CommonState.class, responseCode = "201")
    public Response list(JsonObject common) {
        var listed = commons.list(common.members());
        return Answers.created(listed, new Answers.Made("/api/funding/commons", listed.id()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a common: what is absent is cleared, but its slug")
    @APIResponseSchema(CommonState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject common) {
        return Answers.ok(commons.replace(new CommonId(id), common.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396), by a keeper or an admin of a network where it is listed")
    @APIResponseSchema(CommonState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(commons.update(new CommonId(id), patch.members(), ifMatch::check));
    }

    @POST
    @Path("{id}/return")
    @Operation(summary = "Returns what was submitted, with a reason, by an admin of the network that it comes from")
    @APIResponseSchema(CommonState.class)
    public Response giveBack(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject why) {
        return Answers.ok(life.giveBack(new CommonId(id), why.members(), ifMatch::check));
    }

    @POST
    @Path("{id}/reject")
    @Operation(summary = "Rejects for good what was returned, with a reason, by an admin of the network it comes from")
    @APIResponseSchema(CommonState.class)
    public Response reject(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject why) {
        return Answers.ok(life.reject(new CommonId(id), why.members(), ifMatch::check));
    }

    @POST
    @Path("{id}/rest")
    @Operation(summary = "Says that nobody looks after it for now: it is dormant until it wakes")
    @APIResponseSchema(CommonState.class)
    public Response rest(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return Answers.ok(life.rest(new CommonId(id), ifMatch::check));
    }

    @POST
    @Path("{id}/wake")
    @Operation(summary = "Says that it is looked after again")
    @APIResponseSchema(CommonState.class)
    public Response wake(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return Answers.ok(life.wake(new CommonId(id), ifMatch::check));
    }

    @POST
    @Path("{id}/archive")
    @Operation(summary = "Archives it for good, with a reason, once none of its improvements is open")
    @APIResponseSchema(CommonState.class)
    public Response archive(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject why) {
        return Answers.ok(life.archive(new CommonId(id), why.members(), ifMatch::check));
    }
}
