package org.maillage.directory.membership.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.membership.MembershipService;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceState;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.directory.proposal.http.ProposalAnswers;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/places/{placeId}/networks/{networkId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "memberships")
public class MembershipResource {

    private final MembershipService memberships;

    MembershipResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Asks for a place to join a network: 202 with the open proposal where its places vote, 200 when done")
    @APIResponseSchema(value = ProposalState.class, responseCode = "202")
    public Response join(UUID placeId, UUID networkId) {
        return ProposalAnswers.openOrDone(memberships.join(new PlaceId(placeId), new NetworkId(networkId)));
    }

    @DELETE
    @Operation(summary = "A place leaves a network: a steward, or an admin of the network")
    @APIResponseSchema(PlaceState.class)
    public Response leave(UUID placeId, UUID networkId, @HeaderParam("If-Match") IfMatch ifMatch) {
        return Answers.ok(memberships.leave(new PlaceId(placeId), new NetworkId(networkId), ifMatch::check));
    }
}
