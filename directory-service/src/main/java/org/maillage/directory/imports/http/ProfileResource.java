package org.maillage.directory.imports.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.imports.profile.ProfileEntry;
import org.maillage.directory.imports.profile.ProfileService;
import org.maillage.kernel.Refusal;
import org.maillage.kit.http.IfMatch;

@Path("/api/directory/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ProfileResource {

    private static final String YAML = "application/yaml";
    private static final int LARGEST = 1_000_000;

    private final ProfileService profiles;

    ProfileResource(ProfileService profiles) {
        this.profiles = profiles;
    }

    @GET
    @Operation(summary = "The import profiles: what each makes of the rows, and where it is kept")
    public List<ProfileEntry> all() {
        return profiles.all();
    }

    @GET
    @Path("/{name}")
    @Produces({YAML, MediaType.APPLICATION_JSON})
    @Operation(summary = "A profile as it is written; copy it to make your own")
    @APIResponse(responseCode = "200", content = @Content(mediaType = YAML))
    public Response byName(@PathParam("name") String name) {
        var profile = profiles.byName(name);
        return Response.ok(profile.yaml(), YAML + ";charset=UTF-8")
                .header(HttpHeaders.ETAG, IfMatch.etag(profile.version()))
                .build();
    }

    @PUT
    @Path("/{name}")
    @Consumes({YAML, "application/x-yaml", "text/yaml", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Adds a profile, or with If-Match writes one anew",
            description = "It is checked before it is kept: profile-invalid names the line at fault.")
    @RequestBody(required = true, content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponseSchema(value = ProfileEntry.class, responseCode = "200")
    public Response put(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        var written = profiles.put(name, text(body), version -> check(ifMatch, version));
        return Response.status(written.added() ? Response.Status.CREATED : Response.Status.OK)
                .entity(written.entry())
                .header(HttpHeaders.ETAG, IfMatch.etag(written.version()))
                .header(HttpHeaders.LOCATION, "/api/directory/profiles/" + name)
                .build();
    }

    private static void check(@Nullable String ifMatch, long version) {
        Optional.ofNullable(ifMatch)
                .map(IfMatch::fromString)
                .orElseThrow(() -> new Refusal("if-match-missing", "Send the ETag of the profile as If-Match."))
                .check(version);
    }

    private static String text(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal("too-large", "A profile has at most 1 MB.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("bad-request", "The profile is not UTF-8.");
        }
    }
}
