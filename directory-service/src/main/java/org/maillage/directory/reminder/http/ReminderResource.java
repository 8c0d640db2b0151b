package org.maillage.directory.reminder.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.reminder.ReminderService;
import org.maillage.directory.reminder.ReminderState;

@Path("/api/directory/networks/{id}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "freshness")
public class ReminderResource {

    private final ReminderService reminders;

    ReminderResource(ReminderService reminders) {
        this.reminders = reminders;
    }

    @GET
    @Operation(summary = "The network's places that want confirming, each with a link to send: its admins")
    @APIResponse(
            responseCode = "200",
            description = "The oldest expiry first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReminderState.class)))
    public Response ofNetwork(UUID id) {
        return Response.ok(reminders.of(new NetworkId(id)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
