package org.maillage.funding.aid.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.aid.AidService;
import org.maillage.funding.aid.AidState;
import org.maillage.funding.commons.CommonId;
import org.maillage.kit.database.Retried;
import org.maillage.kit.http.JsonObject;

@Path("/api/funding/commons/{id}/aid")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "commons")
public class AidResource {

    private final AidService aid;

    AidResource(AidService aid) {
        this.aid = aid;
    }

    @GET
    @Operation(summary = "De minimis aid behind the common, for its keepers and the network's own people")
    public AidState of(UUID id) {
        return aid.of(new CommonId(id));
    }

    @PUT
    @Retried
    @Operation(
            summary =
                    "Names the undertaking behind the common and the aid that it had elsewhere, by a keeper; the body is"
                            + " {siren, declared: [{on, amount, note}]}")
    public AidState declare(UUID id, JsonObject body) {
        return aid.declare(new CommonId(id), body.members());
    }
}
