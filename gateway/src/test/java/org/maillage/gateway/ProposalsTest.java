package org.maillage.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.testing.FakeOwners;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.gateway.testing.Graph;
import org.maillage.gateway.testing.Things;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class ProposalsTest {

    private static final String TOKEN = Tokens.of("steward-a");
    private static final UUID VOTER = UUID.randomUUID();

    @Inject
    FakeOwners directory;

    @Inject
    Things things;

    private final UUID network = UUID.randomUUID();
    private final UUID place = UUID.randomUUID();
    private final UUID pending = UUID.randomUUID();
    private final UUID join = UUID.randomUUID();
    private final UUID newcomer = UUID.randomUUID();
    private final String proposals = "GET /api/directory/networks/" + network + "/proposals";

    @BeforeEach
    void a_place_asks_to_join_and_another_is_new() {
        directory.forget();
        things.network(network, 1, "votant-" + network);
        things.place(place, 1, "Candidate");
        things.thing(EntityKind.PROPOSAL, proposal(join, 1, "JOIN_NETWORK", place));
    }

    @Test
    void without_a_token_the_public_ones_are_told_without_a_call() {
        Graph.ask("{ proposals(networkId: \"" + network + "\") { id kind status quorum electorate place { name }"
                        + " network { id } votes { organisation choice } changes { field } } }")
                .body("errors", nullValue())
                .body("data.proposals.id", equalTo(List.of(join.toString())))
                .body("data.proposals[0].place.name", equalTo("Candidate"))
                .body("data.proposals[0].votes[0].organisation", equalTo(VOTER.toString()));
        Graph.ask("{ proposals(networkId: \"" + network + "\", status: ADOPTED) { id } }")
                .body("data.proposals.size()", equalTo(0));

        assertThat(directory.received()).isEmpty();
    }

    @Test
    void with_a_token_they_are_asked_from_their_owner() {
        directory.answers(
                proposals,
                200,
                "[" + proposal(newcomer, 1, "NEW_PLACE", pending) + "," + proposal(join, 1, "JOIN_NETWORK", place)
                        + "]");

        directory.answers("GET /api/directory/places", 200, "[" + Things.placeJson(pending, 1, "Nouvelle") + "]");

        Graph.askAs(TOKEN, "{ proposals(networkId: \"" + network + "\") { id place { name } } }", Map.of())
                .body("errors", nullValue())
                .body("data.proposals.id", hasItem(newcomer.toString()))
                .body("data.proposals.place.name", containsInAnyOrder("Nouvelle", "Candidate"));

        assertThat(directory.received())
                .extracting(FakeOwners.Received::uri)
                .containsExactly(
                        "/api/directory/networks/" + network + "/proposals?status=OPEN",
                        "/api/directory/places?ids=" + pending);
        assertThat(directory.last().header("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void an_owner_that_is_away_empties_that_field_alone() {
        directory.answers(proposals, 502, "");

        Graph.askAs(TOKEN, "{ proposals(networkId: \"" + network + "\") { id } networks { id } }", Map.of())
                .body("data.proposals", nullValue())
                .body("data.networks.id", hasItem(network.toString()))
                .body("errors[0].extensions.code", equalTo("unavailable"))
                .body("errors[0].path", equalTo(List.of("proposals")));
    }

    @Test
    void a_place_tells_the_vote_that_is_awaited() {
        Graph.ask("{ place(id: \"" + place + "\") { proposal { id kind closesAt } } }")
                .body("data.place.proposal.id", equalTo(join.toString()))
                .body("data.place.proposal.kind", equalTo("JOIN_NETWORK"));
    }

    @Test
    void a_pending_place_is_told_to_those_who_may_see_it() {
        var path = "GET /api/directory/places/" + pending;
        var state = new JsonObject(Things.placeJson(pending, 1, "Nouvelle")).put("proposalId", newcomer.toString());
        directory.answers("GET /api/directory/proposals/" + newcomer, 200, proposal(newcomer, 1, "NEW_PLACE", pending));
        var query = "{ place(id: \"" + pending + "\") { name proposal { id } } networks { id } }";

        Graph.ask(query).body("data.place", nullValue()).body("errors", nullValue());
        Graph.askAs(TOKEN, query, Map.of()).body("data.place", nullValue()).body("errors", nullValue());

        directory.answers(path, 200, state.encode());
        Graph.askAs(TOKEN, query, Map.of())
                .body("data.place.name", equalTo("Nouvelle"))
                .body("data.place.proposal.id", equalTo(newcomer.toString()));

        directory.answers(path, 503, "");
        Graph.askAs(TOKEN, query, Map.of())
                .body("data.place", nullValue())
                .body("data.networks.id", hasItem(network.toString()))
                .body("errors[0].extensions.code", equalTo("unavailable"));
    }

    @Test
    void a_voice_on_a_pending_place_is_answered_at_once() {
        directory.answers(
                "POST /api/directory/proposals/" + newcomer + "/votes",
                200,
                proposal(newcomer, 2, "NEW_PLACE", pending));

        Graph.askAs(
                        TOKEN,
                        "mutation { castVote(proposalId: \"" + newcomer + "\", placeId: \"" + VOTER
                                + "\", choice: BLOCK, reason: \"Trop près d’un autre.\") { id votes { choice } } }",
                        Map.of())
                .body("data.castVote.id", equalTo(newcomer.toString()))
                .body("extensions", nullValue());

        assertThat(new JsonObject(directory.last().body()).getMap())
                .containsEntry("placeId", VOTER.toString())
                .containsEntry("choice", "BLOCK")
                .containsEntry("reason", "Trop près d’un autre.");
    }

    @Test
    void a_voice_on_a_public_proposal_is_answered_once_everyone_may_read_it() {
        var after = proposal(join, 2, "JOIN_NETWORK", place);
        directory.answers(
                "POST /api/directory/proposals/" + join + "/votes",
                200,
                after,
                () -> things.thing(EntityKind.PROPOSAL, after));

        Graph.askAs(TOKEN, "mutation { castVote(proposalId: \"" + join + "\", choice: FOR) { id } }", Map.of())
                .body("data.castVote.id", equalTo(join.toString()))
                .body("extensions", nullValue());
    }

    @Test
    void a_claim_stays_between_who_makes_it_and_the_admins() {
        directory.answers(
                "POST /api/directory/places/" + place + "/claims", 201, proposal(newcomer, 1, "CLAIM", place));

        Graph.askAs(
                        TOKEN,
                        "mutation { claimPlace(id: \"" + place + "\", message: \"Je le tiens.\") { kind } }",
                        Map.of())
                .body("data.claimPlace.kind", equalTo("CLAIM"))
                .body("extensions", nullValue());
    }

    @Test
    void a_closure_that_waits_for_the_network_leaves_the_place_as_it_is() {
        directory.answers(
                "POST /api/directory/places/" + place + "/close", 202, proposal(newcomer, 1, "CLOSURE", place));

        Graph.askAs(
                        TOKEN,
                        "mutation { closePlace(id: \"" + place
                                + "\", version: 1, reason: \"parti\") { status proposal { kind } } }",
                        Map.of())
                .body("data.closePlace.status", equalTo("OPEN"))
                .body("data.closePlace.proposal.kind", equalTo("CLOSURE"))
                .body("extensions", nullValue());
    }

    @Test
    void a_new_place_is_answered_with_the_vote_that_it_waits_for() {
        var told = new JsonObject(Things.placeJson(pending, 1, "Nouvelle"))
                .put("proposalId", newcomer.toString())
                .put("proposal", new JsonObject(proposal(newcomer, 1, "NEW_PLACE", pending)));
        directory.answers("POST /api/directory/places", 202, told.encode());

        Graph.askAs(
                        TOKEN,
                        "mutation { registerPlace(input: {name: \"Nouvelle\", kinds: [FABLAB]}) { name proposal { kind quorum } } }",
                        Map.of())
                .body("data.registerPlace.proposal.kind", equalTo("NEW_PLACE"))
                .body("extensions", nullValue());
        assertThat(directory.received()).hasSize(1);
    }

    @Test
    void an_accepted_suggestion_answers_the_place_as_it_then_stands() {
        var after = Things.placeJson(place, 2, "Renommée");
        var answer = new JsonObject(proposal(newcomer, 2, "CHANGE", place)).put("place", new JsonObject(after));
        directory.answers(
                "POST /api/directory/proposals/" + newcomer + "/accept",
                200,
                answer.encode(),
                () -> things.place(place, 2, "Renommée"));

        Graph.askAs(
                        TOKEN,
                        "mutation { acceptSuggestion(proposalId: \"" + newcomer
                                + "\", fields: [\"name\"]) { name version } }",
                        Map.of())
                .body("data.acceptSuggestion.name", equalTo("Renommée"))
                .body("data.acceptSuggestion.version", equalTo(2))
                .body("extensions", nullValue());
        assertThat(directory.last().body()).isEqualTo("{\"fields\":[\"name\"]}");
    }

    @Test
    void a_space_of_a_pending_place_is_answered_at_once() {
        var space = UUID.randomUUID();
        var told = new JsonObject(Things.spaceJson(space, 1, "Salle ronde")).put("placeId", pending.toString());
        directory.answers("POST /api/directory/places/" + pending + "/spaces", 201, told.encode());
        directory.answers("GET /api/directory/places/" + pending, 200, Things.placeJson(pending, 1, "Nouvelle"));

        Graph.askAs(
                        TOKEN,
                        "mutation { addSpace(placeId: \"" + pending
                                + "\", input: {name: \"Salle ronde\", kind: MEETING_ROOM}) { name place { name } } }",
                        Map.of())
                .body("data.addSpace.name", equalTo("Salle ronde"))
                .body("data.addSpace.place.name", equalTo("Nouvelle"))
                .body("extensions", nullValue());
    }

    @Test
    void two_places_are_said_to_be_two_by_the_pair_that_the_owner_knows() {
        var pair = UUID.randomUUID();
        var other = UUID.randomUUID();
        directory.answers(
                "GET /api/directory/duplicates",
                200,
                "{\"duplicates\":[{\"id\":\"" + pair + "\",\"places\":[{\"id\":\"" + place + "\"},{\"id\":\"" + other
                        + "\"}]}]}");
        directory.answers("POST /api/directory/duplicates/" + pair + "/different", 200, "{}");
        var dismiss = "mutation { dismissDuplicate(placeId: \"" + place
                + "\", otherId: \"%s\", reason: \"deux étages\")" + " { id } }";

        Graph.askAs(TOKEN, dismiss.formatted(other), Map.of())
                .body("data.dismissDuplicate.id", equalTo(place.toString()));
        assertThat(directory.last().body()).isEqualTo("{\"reason\":\"deux étages\"}");

        Graph.askAs(TOKEN, dismiss.formatted(UUID.randomUUID()), Map.of())
                .body("errors[0].extensions.code", equalTo("not-found"));
    }

    private String proposal(UUID id, int version, String kind, UUID about) {
        return """
                {"id":"%s","version":%d,"networkId":"%s","networkIds":["%s"],"placeId":"%s","kind":"%s",
                 "summary":"Rejoindre le réseau","status":"OPEN","electorate":11,"quorum":4,"quorumPercent":30,
                 "votes":[{"organisation":"%s","choice":"FOR","at":"2026-11-24T10:00:00Z"}],"changes":[],
                 "opensAt":"2026-11-20T10:00:00Z","closesAt":"2026-12-04T10:00:00Z","licence":"etalab-2.0",
                 "source":"steward","origin":"test","createdAt":"2026-11-20T10:00:00Z",
                 "updatedAt":"2026-11-24T10:00:00Z"}
                """.formatted(id, version, network, network, about, kind, VOTER);
    }
}
