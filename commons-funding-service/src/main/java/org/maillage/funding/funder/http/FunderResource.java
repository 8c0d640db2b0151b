package org.maillage.funding.funder.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.maillage.funding.funder.FunderId;
import org.maillage.funding.funder.FunderService;
import org.maillage.funding.funder.FunderState;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.paging.http.Pages;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.http.QueryMembers;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/funders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "funders")
public class FunderResource {

    private static final QueryMembers.Known KNOWN =
            new QueryMembers.Known(Set.of("first", "after"), Set.of(), Set.of("after"));

    private final FunderService funders;

    FunderResource(FunderService funders) {
        this.funders = funders;
    }

    @GET
    @Operation(summary = "Funders by name, open to all")
    @Parameter(name = "first", description = "1 to 100, 20 when absent")
    @Parameter(name = "after", description = "The next of the page before")
    public Response page(@Context UriInfo uri) {
        return Pages.answer(funders.page(request(uri)), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One funder, open to all")
    @APIResponseSchema(FunderState.class)
    public Response byId(UUID id) {
        return Answers.ok(funders.byId(new FunderId(id)));
    }

    @POST
    @Idempotent
    @Operation(summary = "Registers a funder, by an administrator or a network admin; the body is a FunderInput")
    @APIResponseSchema(value = FunderState.class, responseCode = "201")
    public Response register(JsonObject funder) {
        var made = funders.register(funder.members());
        return Answers.created(made, new Answers.Made("/api/funding/funders", made.id()));
    }

    private static PageRequest request(UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var request = PageRequest.read(members);
        members.finish();
        faults.refuseIfAny();
        return request;
    }
}
