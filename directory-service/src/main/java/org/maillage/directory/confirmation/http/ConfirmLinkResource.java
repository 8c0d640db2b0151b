package org.maillage.directory.confirmation.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.confirmation.LinkConfirmation;
import org.maillage.directory.confirmation.OfferedLink;
import org.maillage.directory.place.PlaceId;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/places/{id}/confirm-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "freshness")
public class ConfirmLinkResource {

    private final LinkConfirmation links;

    ConfirmLinkResource(LinkConfirmation links) {
        this.links = links;
    }

    @POST
    @Idempotent
    @Operation(summary = "A link by which anyone may confirm the place within 30 days: an admin of its networks")
    @APIResponseSchema(value = OfferedLink.class, responseCode = "201")
    public Response offer(UUID id, @Nullable JsonObject parts) {
        var link = links.offer(new PlaceId(id), parts == null ? Map.of() : parts.members());
        return Response.status(Response.Status.CREATED)
                .entity(link)
                .location(java.net.URI.create(link.url()))
                .build();
    }
}
