package org.maillage.directory.network.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.network.ManifestoService;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.NetworkService;
import org.maillage.directory.network.NetworkState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/networks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "networks")
public class NetworkResource {

    private final NetworkService networks;
    private final ManifestoService manifestos;

    NetworkResource(NetworkService networks, ManifestoService manifestos) {
        this.networks = networks;
        this.manifestos = manifestos;
    }

    @GET
    @Operation(summary = "All networks by slug, open to all")
    public List<NetworkState> all() {
        return networks.all();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One network, open to all")
    @APIResponseSchema(NetworkState.class)
    public Response byId(UUID id) {
        return Answers.ok(networks.byId(new NetworkId(id)));
    }

    @POST
    @Idempotent
    @Operation(summary = "Creates a network, by an administrator, who becomes its first admin")
    @APIResponseSchema(value = NetworkState.class, responseCode = "201")
    public Response create(JsonObject network) {
        var created = networks.create(network.members());
        return Answers.created(created, new Answers.Made("/api/directory/networks", created.id()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a network: what is absent is cleared")
    @APIResponseSchema(NetworkState.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject network) {
        return Answers.ok(networks.replace(new NetworkId(id), network.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396), by an admin of the network")
    @APIResponseSchema(NetworkState.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return Answers.ok(networks.update(new NetworkId(id), patch.members(), ifMatch::check));
    }

    @PUT
    @Path("{id}/manifesto")
    @Operation(summary = "Adopts criteria for digital solutions, and a manifesto: an admin of the network")
    @APIResponseSchema(NetworkState.class)
    public Response adoptManifesto(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject manifesto) {
        return Answers.ok(manifestos.adopt(new NetworkId(id), manifesto.members(), ifMatch::check));
    }
}
