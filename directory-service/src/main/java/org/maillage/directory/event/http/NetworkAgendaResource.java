package org.maillage.directory.event.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.event.AgendaService;
import org.maillage.directory.network.NetworkId;

@Path("/api/directory/networks/{id}/agenda.ics")
@Produces(CalendarAnswers.CALENDAR)
@Tag(name = "events")
public class NetworkAgendaResource {

    private final AgendaService agendas;
    private final CalendarAnswers calendars;

    NetworkAgendaResource(AgendaService agendas, CalendarAnswers calendars) {
        this.agendas = agendas;
        this.calendars = calendars;
    }

    @GET
    @Operation(summary = "The agenda of a network and its places as iCalendar, with what it passes on; open to all")
    public Response calendar(UUID id, @Context Request request) {
        return calendars.answer(agendas.ofNetwork(new NetworkId(id)), request);
    }
}
