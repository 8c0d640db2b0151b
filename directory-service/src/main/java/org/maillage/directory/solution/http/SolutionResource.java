package org.maillage.directory.solution.http;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.solution.Assessment;
import org.maillage.directory.solution.AssessmentService;
import org.maillage.directory.solution.SolutionId;
import org.maillage.directory.solution.SolutionService;
import org.maillage.directory.solution.SolutionState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/solutions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "solutions")
public class SolutionResource {

    private final SolutionService solutions;
    private final AssessmentService assessments;

    SolutionResource(SolutionService solutions, AssessmentService assessments) {
        this.solutions = solutions;
        this.assessments = assessments;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One solution, open to all")
    @APIResponseSchema(SolutionState.class)
    public Response byId(UUID id) {
        return Answers.ok(solutions.byId(new SolutionId(id)));
    }

    @POST
    @Idempotent
    @Operation(summary = "Publishes a solution, by an admin of a network; the body is a SolutionInput")
    @APIResponseSchema(value = SolutionState.class, responseCode = "201")
    public Response publish(JsonObject solution) {
        var published = solutions.publish(solution.members());
        return Answers.created(published, new Answers.Made("/api/directory/solutions", published.id()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a solution: what is absent is cleared")
    @APIResponseSchema(SolutionState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject solution) {
        return Answers.ok(solutions.replace(new SolutionId(id), solution.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396), by an admin of a network that keeps it")
    @APIResponseSchema(SolutionState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(solutions.update(new SolutionId(id), patch.members(), ifMatch::check));
    }

    @POST
    @Path("{id}/assessments")
    @Idempotent
    @Operation(summary = "Assesses a solution by a network's criteria: an admin of the network")
    @APIResponseSchema(value = SolutionState.class, responseCode = "201")
    public Response assess(UUID id, JsonObject assessment) {
        var assessed = assessments.assess(new SolutionId(id), assessment.members());
        return Answers.created(assessed, new Answers.Made("/api/directory/solutions", assessed.id()));
    }

    @GET
    @Path("{id}/assessments")
    @Operation(summary = "All assessments of a solution, the oldest first; of each network the last is in force")
    public List<Assessment> assessments(UUID id) {
        return assessments.of(new SolutionId(id));
    }
}
