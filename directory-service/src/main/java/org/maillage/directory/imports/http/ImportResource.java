package org.maillage.directory.imports.http;

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
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRows;
import org.maillage.directory.imports.ImportService;
import org.maillage.directory.imports.profile.Profiles;

@Path("/api/directory/imports")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
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
    public ImportView get(@PathParam("id") UUID id) {
        return ImportView.of(imports.byId(new ImportId(id)));
    }

    @DELETE
    @Path("/{id}")
    public ImportView stop(@PathParam("id") UUID id) {
        return ImportView.of(imports.stop(new ImportId(id)));
    }

    @GET
    @Path("/{id}/rows")
    public RowView.Page rows(@PathParam("id") UUID id, @Context UriInfo uri) {
        return page(id, Parameters.rows(uri, false));
    }

    @GET
    @Path("/{id}/diff")
    public RowView.Page differences(@PathParam("id") UUID id, @Context UriInfo uri) {
        return page(id, Parameters.rows(uri, true));
    }

    @GET
    @Path("/{id}/rejected")
    @Produces(MediaType.WILDCARD)
    public Response rejected(@PathParam("id") UUID id) {
        return rejections.of(imports.byId(new ImportId(id)).id());
    }

    private RowView.Page page(UUID id, ImportRows.Wanted wanted) {
        var run = imports.byId(new ImportId(id));
        return RowView.Page.of(rows.page(run.id(), wanted), wanted.limit());
    }
}
