package org.maillage.funding.ending.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.ending.running.Endings;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementService;
import org.maillage.funding.improvement.ImprovementState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;

@Path("/api/funding/improvements/{id}/cancel")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "improvements")
public class CancelResource {

    private final Endings endings;
    private final ImprovementService improvements;

    CancelResource(Endings endings, ImprovementService improvements) {
        this.endings = endings;
        this.improvements = improvements;
    }

    @POST
    @Operation(summary = "Cancels it with a reason: every line is released or refunded, every grant and match returned")
    @APIResponseSchema(ImprovementState.class)
    public Response cancel(UUID id, JsonObject why) {
        endings.cancel(new ImprovementId(id), why.members());
        return Answers.ok(improvements.byId(new ImprovementId(id)));
    }
}
