package org.maillage.directory.conflict.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.conflict.ConflictId;
import org.maillage.directory.conflict.ConflictService;
import org.maillage.directory.conflict.ConflictState;
import org.maillage.kit.http.JsonObject;

@Path("/api/directory/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "conflicts")
public class ConflictResource {

    private final ConflictService conflicts;

    ConflictResource(ConflictService conflicts) {
        this.conflicts = conflicts;
    }

    @POST
    @Path("{id}")
    @Operation(summary = "Answers a conflict with KEEP or TAKE, with a steward's rank")
    public ConflictState answer(UUID id, JsonObject answer) {
        return conflicts.answer(new ConflictId(id), answer.members());
    }
}
