package org.maillage.gateway.proposal;

import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.place.PlaceAnswers;
import org.maillage.gateway.place.PlaceView;

/** Places come to networks and leave them. */
@GraphQLApi
public class MembershipMutations {

    private final Directory directory;
    private final DirectoryProposals owner;
    private final Asked asked;
    private final ProposalAnswers proposals;
    private final PlaceAnswers places;

    @Inject
    public MembershipMutations(
            Directory directory,
            @RestClient DirectoryProposals owner,
            Asked asked,
            ProposalAnswers proposals,
            PlaceAnswers places) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.proposals = proposals;
        this.places = places;
    }

    @Mutation("joinNetwork")
    @NonNull @Description(
            "[steward of the place, admin of its network] A proposal to the network's places; adopted at once where they are not asked.")
    public ProposalView joinNetwork(
            @Name("placeId") @Id @NonNull String placeId, @Name("networkId") @Id @NonNull String networkId) {
        var place = Ids.required(placeId, "/placeId");
        var network = Ids.required(networkId, "/networkId");
        return proposals.seen(
                directory.change(() -> owner.join(place, network, asked.idempotencyKey(), Asked.NOTHING)));
    }

    @Mutation("leaveNetwork")
    @NonNull @Description("[steward of the place, admin of the network]")
    public PlaceView leaveNetwork(
            @Name("placeId") @Id @NonNull String placeId, @Name("networkId") @Id @NonNull String networkId) {
        var place = Ids.required(placeId, "/placeId");
        var network = Ids.required(networkId, "/networkId");
        return places.seen(directory.change(() -> owner.leave(place, network, Asked.ANY_VERSION)));
    }
}
