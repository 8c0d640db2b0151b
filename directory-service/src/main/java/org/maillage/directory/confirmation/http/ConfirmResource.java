package org.maillage.directory.confirmation.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.confirmation.LinkConfirmation;
import org.maillage.directory.confirmation.LinkState;
import org.maillage.kit.http.JsonObject;

/** Where a link leads. Mail scanners follow links, so a GET never confirms. */
@Path("/api/directory/confirm/{token}")
@Tag(name = "freshness")
public class ConfirmResource {

    /** For browsers, which ask for it; whoever takes anything gets JSON. */
    private static final String PAGE = MediaType.TEXT_HTML + ";qs=0.5";

    private final LinkConfirmation links;

    ConfirmResource(LinkConfirmation links) {
        this.links = links;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the link would confirm, or has confirmed; changes nothing, open to all")
    @APIResponseSchema(LinkState.class)
    public Response look(String token) {
        return privately(links.look(token));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirms what the link is for, without a login; again, it answers the first result")
    @APIResponseSchema(LinkState.class)
    public Response confirm(String token) {
        return privately(links.confirm(token));
    }

    @GET
    @Produces(PAGE)
    @Operation(hidden = true)
    public Response page(String token) {
        return ConfirmPages.answer(() -> ConfirmPages.page(links.look(token), token));
    }

    @POST
    @Produces(PAGE)
    @Operation(hidden = true)
    public Response confirmedPage(String token) {
        return ConfirmPages.answer(() -> ConfirmPages.page(links.confirm(token), token));
    }

    @POST
    @Path("suggestions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Something is wrong, in 2,000 characters at most: left to those who keep the place, once a link")
    @APIResponseSchema(LinkState.class)
    public Response suggest(String token, JsonObject suggestion) {
        return privately(links.suggest(token, suggestion.members()));
    }

    @POST
    @Path("suggestions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(PAGE)
    @Operation(hidden = true)
    public Response suggestedPage(String token, @FormParam("text") @Nullable String text) {
        Map<String, @Nullable Object> suggestion = text == null ? Map.of() : Map.of("text", text);
        return ConfirmPages.answer(() -> ConfirmPages.page(links.suggest(token, suggestion), token));
    }

    private static Response privately(LinkState state) {
        return Response.ok(state).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
