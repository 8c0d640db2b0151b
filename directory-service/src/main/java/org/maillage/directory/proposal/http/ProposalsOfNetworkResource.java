package org.maillage.directory.proposal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.proposal.ProposalService;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.directory.proposal.ProposalStatus;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/networks/{networkId}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class ProposalsOfNetworkResource {

    private final ProposalService proposals;

    ProposalsOfNetworkResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @GET
    @Operation(summary = "The network's proposals that the caller may see, the latest first, 500 at most")
    public List<ProposalState> ofNetwork(UUID networkId, @QueryParam("status") Optional<ProposalStatus> status) {
        return proposals.of(new NetworkId(networkId), status);
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Puts a convention to the vote, by an admin of the network: {kind: CONVENTION, subjectId, summary}")
    @APIResponseSchema(value = ProposalState.class, responseCode = "201")
    public Response open(UUID networkId, JsonObject convention) {
        return ProposalAnswers.created(proposals.openConvention(new NetworkId(networkId), convention.members()));
    }
}
