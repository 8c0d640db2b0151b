package org.maillage.funding.improvement.http;

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
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.improvement.ImprovementService;
import org.maillage.funding.improvement.ImprovementState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/funding/commons/{commonId}/improvements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "improvements")
public class ImprovementsOfCommonResource {

    private final ImprovementService improvements;

    ImprovementsOfCommonResource(ImprovementService improvements) {
        this.improvements = improvements;
    }

    @POST
    @Idempotent
    @Operation(summary = "Proposes an improvement of a common, by a steward or a network admin; an ImprovementInput")
    @APIResponseSchema(value = ImprovementState.class, responseCode = "201")
    public Response propose(UUID commonId, JsonObject improvement) {
        var proposed = improvements.propose(new CommonId(commonId), improvement.members());
        return Answers.created(proposed, new Answers.Made("/api/funding/improvements", proposed.id()));
    }
}
