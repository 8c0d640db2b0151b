package org.maillage.funding.volunteer.http;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.paging.http.Pages;
import org.maillage.funding.volunteer.VolunteerService;
import org.maillage.funding.volunteer.VolunteerState;
import org.maillage.funding.volunteer.VolunteerTimes;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.http.QueryMembers;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/volunteer-times")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "volunteer time")
public class VolunteerResource {

    private static final Set<String> KNOWN = Set.of("networkId", "commonId", "first", "after");

    private final VolunteerService times;

    VolunteerResource(VolunteerService times) {
        this.times = times;
    }

    @GET
    @Operation(summary = "Volunteer time by day, the latest first, open to all")
    @Parameter(name = "networkId", description = "Given to this network, or to a common that comes from it")
    @Parameter(name = "commonId", description = "Given to this common")
    @Parameter(name = "first", description = "1 to 100, 20 when absent")
    @Parameter(name = "after", description = "The next of the page before")
    public Response page(@Context UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var wanted = new VolunteerTimes.Wanted(
                members.id("networkId").value(), members.id("commonId").value());
        var request = PageRequest.read(members);
        faults.refuseIfAny();
        return Pages.answer(times.page(wanted, request), uri);
    }

    @POST
    @Idempotent
    @Operation(summary = "Records volunteer time, by a steward of the place or a network admin; a VolunteerTimeInput")
    @APIResponseSchema(value = VolunteerState.class, responseCode = "201")
    public Response record(JsonObject time) {
        var recorded = times.record(time.members());
        return Answers.created(recorded, new Answers.Made("/api/funding/volunteer-times", recorded.id()));
    }
}
