package org.maillage.directory.duplicate.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.duplicate.DuplicateId;
import org.maillage.directory.duplicate.DuplicateService;
import org.maillage.directory.duplicate.DuplicateState;
import org.maillage.kit.http.JsonObject;

@Path("/api/directory/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates")
public class DuplicateResource {

    private final DuplicateService duplicates;

    DuplicateResource(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    /**
     * Some pairs.
     *
     * @param next what to send as {@code after} for those that follow; null on the last page
     */
    public record Page(
            List<DuplicateState> duplicates, @Nullable UUID next) {

        static Page of(List<DuplicateState> pairs, int limit) {
            return new Page(
                    pairs,
                    pairs.size() < limit ? null : pairs.get(pairs.size() - 1).id());
        }
    }

    @GET
    @Operation(summary = "Pairs of places that may be one, for the admins of a network of either, the oldest first")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "OPEN when left out, DIFFERENT or MERGED")
    @Parameter(name = "networkId", in = ParameterIn.QUERY, description = "One of the two is in that network")
    @Parameter(name = "placeId", in = ParameterIn.QUERY, description = "One of the two is that place")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "next of the page before")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when left out")
    public Page list(@Context UriInfo uri) {
        var wanted = DuplicateQuery.of(uri);
        return Page.of(duplicates.page(wanted), wanted.limit());
    }

    @POST
    @Path("{id}/different")
    @Operation(summary = "Says that these are two places, until a name changes or one moves 500 m")
    public DuplicateState different(UUID id, @Nullable JsonObject reason) {
        return duplicates.different(new DuplicateId(id), reason == null ? Map.of() : reason.members());
    }
}
