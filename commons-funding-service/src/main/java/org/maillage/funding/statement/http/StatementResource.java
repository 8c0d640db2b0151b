package org.maillage.funding.statement.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.statement.StatementOf;
import org.maillage.funding.statement.StatementService;
import org.maillage.funding.statement.StatementState;

@Path("/api/funding/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements")
public class StatementResource {

    private final StatementService statements;
    private final SpanQuery spans;

    StatementResource(StatementService statements, SpanQuery spans) {
        this.statements = statements;
        this.spans = spans;
    }

    @GET
    @Path("funders/{id}")
    @Operation(summary = "A funder's accounts and its programmes': whole to its agents, totals of now to all")
    @Parameter(name = "from", description = "The first day")
    @Parameter(name = "to", description = "The last day, today when absent")
    public StatementState ofFunder(UUID id, @Context UriInfo uri) {
        return statements.of(StatementOf.FUNDER, id, spans.read(uri));
    }

    @GET
    @Path("improvements/{id}")
    @Operation(
            summary = "An improvement's accounts: whole to its network's admins and treasurers, totals of now to all")
    @Parameter(name = "from", description = "The first day")
    @Parameter(name = "to", description = "The last day, today when absent")
    public StatementState ofImprovement(UUID id, @Context UriInfo uri) {
        return statements.of(StatementOf.IMPROVEMENT, id, spans.read(uri));
    }

    @GET
    @Path("places/{id}")
    @Operation(summary = "A place's accounts, to its stewards; to others no account")
    @Parameter(name = "from", description = "The first day")
    @Parameter(name = "to", description = "The last day, today when absent")
    public StatementState ofPlace(UUID id, @Context UriInfo uri) {
        return statements.of(StatementOf.PLACE, id, spans.read(uri));
    }
}
