package org.maillage.funding.usage.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.paging.http.Pages;
import org.maillage.funding.usage.UsageRelation;
import org.maillage.funding.usage.UsageService;
import org.maillage.funding.usage.UsageState;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.http.QueryMembers;

@Path("/api/funding/commons/{commonId}/usages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "usages")
public class UsageResource {

    private final UsageService usages;

    UsageResource(UsageService usages) {
        this.usages = usages;
    }

    @GET
    @Operation(summary = "Which places use a common, have used it or are interested in it, open to all")
    @Parameter(name = "relation", description = "INTERESTED, USES or STOPPED")
    @Parameter(name = "first", description = "1 to 100, 20 when absent")
    @Parameter(name = "after", description = "The next of the page before")
    public Response page(UUID commonId, @Context UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, Set.of("relation", "first", "after"));
        var relation = members.oneOf("relation", UsageRelation.class).value();
        var request = PageRequest.read(members);
        faults.refuseIfAny();
        return Pages.answer(usages.of(commonId, relation, request), uri);
    }

    @PUT
    @Path("{placeId}")
    @Operation(summary = "Says what a common is to a place, by its steward: {relation, since, satisfaction, note}")
    @APIResponseSchema(UsageState.class)
    public Response declare(UUID commonId, UUID placeId, JsonObject usage) {
        return Answers.ok(usages.declare(new Pair(new CommonId(commonId), placeId), usage.members()));
    }
}
