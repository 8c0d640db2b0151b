package org.maillage.gateway.proposal;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.access.Viewer;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.place.PrivatePlaces;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.proposal.Proposal;
import org.maillage.gateway.readmodel.proposal.ProposalStatus;

@GraphQLApi
public class ProposalApi {

    private final Readings readings;
    private final Viewer viewer;
    private final Directory directory;
    private final DirectoryProposals owner;
    private final Replies replies;
    private final PrivatePlaces privatePlaces;

    @Inject
    public ProposalApi(
            Readings readings,
            Viewer viewer,
            Directory directory,
            @RestClient DirectoryProposals owner,
            Replies replies,
            PrivatePlaces privatePlaces) {
        this.readings = readings;
        this.viewer = viewer;
        this.directory = directory;
        this.owner = owner;
        this.replies = replies;
        this.privatePlaces = privatePlaces;
    }

    @Query("proposals")
    @Description(
            "Of a network, the latest first: the public ones; with a token all that the caller may see, asked from the directory.")
    public @Nullable List<@NonNull ProposalView> proposals(
            @Name("networkId") @Id @NonNull String networkId,
            @Name("status") @DefaultValue("OPEN") @Nullable ProposalStatus status) {
        var network = Ids.required(networkId, "/networkId");
        var reading = readings.now();
        var wanted = status == null ? ProposalStatus.OPEN : status;
        var found = viewer.subject().isPresent() ? known(network, wanted) : published(network, wanted);
        return found.stream()
                .sorted(Proposal.LATEST_FIRST)
                .map(proposal -> ProposalView.of(proposal, reading))
                .toList();
    }

    @Description("The place that it concerns; one that is not public only for those who may see it.")
    public List<@Nullable PlaceView> place(@Source List<ProposalView> proposals) {
        var reading = readings.now();
        var concerned = new LinkedHashSet<UUID>();
        proposals.stream()
                .map(ProposalView::proposal)
                .flatMap(proposal -> Stream.ofNullable(proposal.placeId()))
                .forEach(concerned::add);
        var seen = new HashMap<UUID, PlaceView>();
        concerned.forEach(
                id -> reading.model().place(id).ifPresent(place -> seen.put(id, PlaceView.of(place, reading))));
        concerned.removeAll(seen.keySet());
        seen.putAll(privatePlaces.byIds(concerned));
        List<@Nullable PlaceView> places = new ArrayList<>();
        proposals.forEach(one -> places.add(seen.get(one.proposal().placeId())));
        return places;
    }

    @Description("While a network's voice is awaited; only for those who may see it.")
    public @Nullable ProposalView proposal(@Source PlaceView place) {
        var awaited = place.awaited();
        var reading = place.reading();
        if (awaited != null) {
            return ProposalView.of(awaited, reading);
        }
        var asked = place.place().proposalId();
        if (asked != null) {
            var state = directory.change(() -> owner.byId(asked)).state();
            return ProposalView.of(replies.read(Proposal.class, EntityKind.PROPOSAL, state), reading);
        }
        return reading.model().at(Proposal.OF_PLACE, place.place().id()).stream()
                .filter(proposal -> proposal.open() && proposal.kind().isVoted())
                .findFirst()
                .map(proposal -> ProposalView.of(proposal, reading))
                .orElse(null);
    }

    private List<Proposal> published(UUID network, ProposalStatus status) {
        return readings.now().model().at(Proposal.OF_NETWORK, network).stream()
                .filter(proposal -> proposal.status() == status)
                .toList();
    }

    private List<Proposal> known(UUID network, ProposalStatus status) {
        var answer = directory.change(() -> owner.of(network, status)).state();
        return StreamSupport.stream(answer.spliterator(), false)
                .map(state -> replies.read(Proposal.class, EntityKind.PROPOSAL, state))
                .toList();
    }
}
