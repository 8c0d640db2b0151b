package org.maillage.directory.event.http;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.event.AgendaService;
import org.maillage.kernel.territory.TerritoryLevel;

@Path("/api/directory/territories/{code}/agenda.ics")
@Produces(CalendarAnswers.CALENDAR)
@Tag(name = "events")
public class TerritoryAgendaResource {

    private final AgendaService agendas;
    private final CalendarAnswers calendars;

    TerritoryAgendaResource(AgendaService agendas, CalendarAnswers calendars) {
        this.agendas = agendas;
        this.calendars = calendars;
    }

    @GET
    @Operation(summary = "The agenda of a territory as iCalendar; open to all")
    @Parameter(
            name = "level",
            in = QUERY,
            description = "COMMUNE, EPCI, DEPARTMENT, REGION or COUNTRY; needed for a region, whose code may be a"
                    + " department's too")
    public Response calendar(
            String code, @QueryParam("level") @Nullable TerritoryLevel level, @Context Request request) {
        return calendars.answer(agendas.ofTerritory(code, Optional.ofNullable(level)), request);
    }
}
