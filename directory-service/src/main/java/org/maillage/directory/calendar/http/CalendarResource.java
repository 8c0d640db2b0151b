package org.maillage.directory.calendar.http;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.calendar.CalendarFormat;
import org.maillage.directory.calendar.CalendarId;
import org.maillage.directory.calendar.CalendarOutcome;
import org.maillage.directory.calendar.CalendarService;
import org.maillage.directory.calendar.CalendarState;
import org.maillage.kit.http.JsonObject;

@Path("/api/directory/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "calendars")
public class CalendarResource {

    private static final String PLACE = "The place whose agenda it is; this or networkId";
    private static final String NETWORK = "The network whose agenda it is; this or placeId";

    private final CalendarService calendars;

    CalendarResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @POST
    @Consumes("text/calendar")
    @Operation(
            summary = "Takes an iCalendar file into an agenda; the same file again changes nothing",
            description = "5 MB and 5,000 events at most. Each event of the file is counted once, and each rejected one"
                    + " says why.")
    @Parameter(name = "placeId", in = QUERY, description = PLACE)
    @Parameter(name = "networkId", in = QUERY, description = NETWORK)
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponseSchema(CalendarOutcome.class)
    public Response take(@Context UriInfo uri, InputStream file) throws IOException {
        // One byte more than is taken, so that the reader sees that there is more.
        var outcome = calendars.take(OwnerParameter.of(uri), file.readNBytes(CalendarFormat.LARGEST + 1));
        return Response.ok(outcome).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Subscribes an agenda to the iCalendar file at an https address, read now and every 6 hours",
            description =
                    "The body is {url, placeId | networkId}. What is to come and missing in two reads is cancelled.")
    @APIResponseSchema(value = CalendarState.class, responseCode = "202")
    public Response subscribe(JsonObject body) {
        return Response.accepted(calendars.subscribe(body.members())).build();
    }

    @GET
    @Operation(summary = "The subscriptions of an agenda and how their last reading went, for those who keep it")
    @Parameter(name = "placeId", in = QUERY, description = PLACE)
    @Parameter(name = "networkId", in = QUERY, description = NETWORK)
    public List<CalendarState> of(@Context UriInfo uri) {
        return calendars.of(OwnerParameter.of(uri));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends a subscription; the events that came by it stay")
    public void unsubscribe(UUID id) {
        calendars.unsubscribe(new CalendarId(id));
    }
}
