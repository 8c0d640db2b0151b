package org.maillage.directory.imports.http;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRows;
import org.maillage.directory.imports.ImportService;
import org.maillage.directory.imports.profile.Profiles;

@Path("/api/directory/imports")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "imports")
public class ImportResource {

    private final ImportService imports;
    private final ImportRows rows;
    private final Rejections rejections;
    private final Reception reception;
    private final Profiles profiles;

    ImportResource(
            ImportService imports, ImportRows rows, Rejections rejections, Reception reception, Profiles profiles) {
        this.imports = imports;
        this.rows = rows;
        this.rejections = rejections;
        this.reception = reception;
        this.profiles = profiles;
    }

    @POST
    @Operation(
            summary = "Imports a file in the background, as a network's admin into it or as an administrator",
            description = "The body is the file: CSV, JSON array, JSON Lines, gzip or not, 200 MB at most.")
    @Parameter(name = "profile", in = QUERY, required = true, description = "How the file is read, such as cget-2019")
    @Parameter(name = "source", in = QUERY, description = "Whose rows these are; the profile's name when left out")
    @Parameter(name = "networkId", in = QUERY, description = "The network that new places join")
    @Parameter(name = "dryRun", in = QUERY, description = "true to learn the outcomes and write nothing")
    @Parameter(name = "emptyClears", in = QUERY, description = "true to let an empty cell of CSV clear its field")
    @Parameter(
            name = "sameAs",
            in = QUERY,
            description = "The dry run that this import follows; refused if the file differs")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_PLAIN,
        "text/csv",
        "application/x-ndjson",
        "application/jsonl",
        "application/geo+json",
        "application/gzip"
    })
    public Response start(@Context UriInfo uri, InputStream file) throws IOException {
        var run = reception.receive(Parameters.order(uri, profiles), file);
        return Response.accepted(ImportView.of(run))
                .location(URI.create("/api/directory/imports/" + run.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Where an import stands, its counts and its warnings by code")
    public ImportView get(@PathParam("id") UUID id) {
        return ImportView.of(imports.byId(new ImportId(id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Stops an import after the rows under way; what is written stays")
    public ImportView stop(@PathParam("id") UUID id) {
        return ImportView.of(imports.stop(new ImportId(id)));
    }

    @GET
    @Path("/{id}/rows")
    @Operation(summary = "What became of each row, found by outcome, line or key")
    @Parameter(name = "outcome", in = QUERY, description = "CREATED, UPDATED, UNCHANGED or REJECTED")
    @Parameter(name = "line", in = QUERY, description = "The line where the row starts")
    @Parameter(name = "key", in = QUERY, description = "The row's external id")
    @Parameter(name = "after", in = QUERY, description = "next of the page before")
    @Parameter(name = "limit", in = QUERY, description = "1 to 1000, 100 when left out")
    public RowView.Page rows(@PathParam("id") UUID id, @Context UriInfo uri) {
        return page(id, Parameters.rows(uri, false));
    }

    @GET
    @Path("/{id}/diff")
    @Operation(summary = "What a dry run would change, field by field")
    @Parameter(name = "outcome", in = QUERY, description = "CREATED, UPDATED, UNCHANGED or REJECTED")
    @Parameter(name = "line", in = QUERY, description = "The line where the row starts")
    @Parameter(name = "key", in = QUERY, description = "The row's external id")
    @Parameter(name = "after", in = QUERY, description = "next of the page before")
    @Parameter(name = "limit", in = QUERY, description = "1 to 1000, 100 when left out")
    public RowView.Page differences(@PathParam("id") UUID id, @Context UriInfo uri) {
        return page(id, Parameters.rows(uri, true));
    }

    @GET
    @Path("/{id}/rejected")
    @Operation(summary = "The rejected rows with line, code and detail, ready to be mended and sent again")
    @Produces(MediaType.WILDCARD)
    public Response rejected(@PathParam("id") UUID id) {
        return rejections.of(imports.byId(new ImportId(id)).id());
    }

    private RowView.Page page(UUID id, ImportRows.Wanted wanted) {
        var run = imports.byId(new ImportId(id));
        return RowView.Page.of(rows.page(run.id(), wanted), wanted.limit());
    }
}
