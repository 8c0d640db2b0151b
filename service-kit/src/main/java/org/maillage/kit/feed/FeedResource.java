package org.maillage.kit.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.kernel.Refusal;
import org.maillage.kit.changelog.Kinds;

/** The feeds of a service's public kinds, for whoever keeps a copy. No login. */
@Path("/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
class FeedResource {

    private static final int WHOLE_PAGE_SECONDS = 3600;
    private static final int SKILL_PAGE_SECONDS = 60;
    private static final int LAST_PAGE_SECONDS = 8;

    private final FeedPages pages;
    private final Kinds kinds;
    private final String publicUrl;
    private final String service;

    FeedResource(
            FeedPages pages,
            Kinds kinds,
            @ConfigProperty(name = "maillage.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.pages = pages;
        this.kinds = kinds;
        this.publicUrl = publicUrl;
        this.service = service;
    }

    @GET
    @Produces("application/ld+json")
    @Operation(operationId = "listFeeds", summary = "The feeds of this service, as a schema.org DataCatalog")
    public Map<String, Object> catalogue() {
        return FeedCatalogue.of(service, publicUrl, kinds);
    }

    @GET
    @Path("/{kind}")
    @Operation(operationId = "readFeed", summary = "A page of the changes of a kind, RPDE 1.1")
    @Parameter(
            name = "afterChangeNumber",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
            description = "The modified of the last item read; 0 or nothing to begin.")
    public Response feed(@PathParam("kind") String kind, @Context UriInfo uri, @Context Request request)
            throws SQLException {
        return page(kind, FeedScope.ALL, uri, request);
    }

    @GET
    @Path("/{kind}/{sort}/{code}")
    @Operation(
            operationId = "readScopedFeed",
            summary =
                    "The same, of a network, a region or a department: networks/{id}, regions/{code}, departments/{code}")
    @Parameter(
            name = "afterChangeNumber",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
            description = "The modified of the last item read; 0 or nothing to begin.")
    public Response scopedFeed(
            @PathParam("kind") String kind,
            @PathParam("sort") String sort,
            @PathParam("code") String code,
            @Context UriInfo uri,
            @Context Request request)
            throws SQLException {
        var scope = FeedScope.of(sort, code).orElseThrow(() -> Refusal.notFound("feed"));
        return page(kind, scope, uri, request);
    }

    private Response page(String kind, FeedScope scope, UriInfo uri, Request request) throws SQLException {
        if (!kinds.isPublic(kind)) {
            throw Refusal.notFound("feed");
        }
        var page = pages.after(ChangeNumber.in(uri.getQueryParameters()), kind, scope);
        var body = page.toJson(publicUrl + scope.pathOf(kind));
        var tag = new EntityTag(Fingerprint.of(body), true);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(body) : unchanged;
        return answer.tag(tag)
                .header("Cache-Control", freshFor(page, kind))
                .header("Vary", "Accept-Encoding")
                .header("Link", "<%s/schemas/events/%s.v1.json>; rel=\"describedby\"".formatted(publicUrl, kind))
                .build();
    }

    private static String freshFor(FeedPage page, String kind) {
        var seconds = kind.equals("skill") ? SKILL_PAGE_SECONDS : WHOLE_PAGE_SECONDS;
        return "public, max-age=" + (page.isLast() ? LAST_PAGE_SECONDS : seconds);
    }
}
