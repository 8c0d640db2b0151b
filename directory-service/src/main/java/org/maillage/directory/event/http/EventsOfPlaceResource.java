package org.maillage.directory.event.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.event.EventService;
import org.maillage.directory.event.EventState;
import org.maillage.directory.event.OwnerId;
import org.maillage.directory.place.PlaceId;

@Path("/api/directory/places/{placeId}/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventsOfPlaceResource {

    private final EventService events;

    EventsOfPlaceResource(EventService events) {
        this.events = events;
    }

    @GET
    @Operation(summary = "The events of a place that are not long past, open to all")
    public List<EventState> ofPlace(UUID placeId) {
        return events.of(OwnerId.of(new PlaceId(placeId)));
    }
}
