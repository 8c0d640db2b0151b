package org.maillage.funding.closing.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.closing.ClosingService;
import org.maillage.funding.closing.ProgrammeResultState;
import org.maillage.funding.closing.Replay;
import org.maillage.funding.closing.running.Closer;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.ProgrammeState;
import org.maillage.kit.http.Answers;

@Path("/api/funding/programmes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class ClosingResource {

    private final Closer closer;
    private final ClosingService closes;
    private final Replay replay;

    ClosingResource(Closer closer, ClosingService closes, Replay replay) {
        this.closer = closer;
        this.closes = closes;
        this.replay = replay;
    }

    @POST
    @Path("close")
    @Operation(
            summary =
                    "Ends its window now and computes what waited for it, by a network admin or an agent of its funder")
    @APIResponseSchema(ProgrammeState.class)
    public Response close(UUID id) {
        return Answers.ok(closer.close(new ProgrammeId(id)));
    }

    @GET
    @Path("result")
    @Operation(summary = "What its close gave, and why, open to all")
    @APIResponseSchema(ProgrammeResultState.class)
    public Response result(UUID id) {
        return Answers.ok(closes.result(new ProgrammeId(id)));
    }

    @GET
    @Path("replay")
    @Operation(summary = "Computes it again from its lines and compares, by a network admin")
    public Replay.Replayed replay(UUID id) {
        return replay.of(new ProgrammeId(id));
    }
}
