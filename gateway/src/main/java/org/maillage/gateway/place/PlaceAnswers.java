package org.maillage.gateway.place;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.proposal.Proposal;
import org.maillage.kernel.Refusal;

/**
 * Places in answers of their owner. A public one is answered once the read model holds it; one that is not, and one that
 * stays as it is while others have their say, at once.
 */
@ApplicationScoped
public class PlaceAnswers {

    private final Replies replies;
    private final ReadYourWrites writes;
    private final ReadModel model;
    private final Readings readings;

    PlaceAnswers(Replies replies, ReadYourWrites writes, ReadModel model, Readings readings) {
        this.replies = replies;
        this.writes = writes;
        this.model = model;
        this.readings = readings;
    }

    /** What a write made of a place: the place, or the proposal that it has become. */
    public PlaceView seen(Reply reply) {
        var state = reply.state();
        if (state.path("place").isObject()) {
            return seen(state.path("place"));
        }
        return state.has("electorate") ? proposed(proposal(state)) : seen(state);
    }

    /** A place as its owner tells it to those who may see it. */
    PlaceView told(JsonNode state) {
        return PlaceView.awaiting(awaited(state), place(state), readings.now());
    }

    private PlaceView seen(JsonNode state) {
        var told = place(state);
        if (isPrivate(told)) {
            return told(state);
        }
        var place = writes.seen(Place.class, EntityKind.PLACE, told);
        return PlaceView.awaiting(awaited(state), place, readings.now());
    }

    private PlaceView proposed(Proposal proposal) {
        var id = proposal.placeId();
        if (id == null) {
            throw Refusal.notFound("place");
        }
        var place = model.place(id).orElseThrow(() -> Refusal.notFound("place"));
        return PlaceView.awaiting(proposal, place, readings.now());
    }

    /** Its being seen waits for a vote, or it has changed before and no public change ever told of it. */
    private boolean isPrivate(Place told) {
        return told.proposalId() != null || told.version() > 1 && !model.knows(EntityKind.PLACE, told.id());
    }

    private @Nullable Proposal awaited(JsonNode state) {
        var proposal = state.path("proposal");
        return proposal.isObject() ? proposal(proposal) : null;
    }

    private Place place(JsonNode state) {
        return replies.read(Place.class, EntityKind.PLACE, state);
    }

    private Proposal proposal(JsonNode state) {
        return replies.read(Proposal.class, EntityKind.PROPOSAL, state);
    }
}
