package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In a network that asks for validation no single hand decides: the places vote on who joins them. */
@ExtendWith(SharedStack.class)
class ValidatedNetworkTest {
    private static final String CREATE =
            "mutation($input: NetworkInput!) { createNetwork(input: $input) { id version } }";
    private static final String UPDATE = "mutation($id: ID!, $version: Int!, $input: NetworkInput!) {"
            + " updateNetwork(id: $id, version: $version, input: $input) { requiresValidation } }";
    private static final String REGISTER = "mutation($input: PlaceInput!) { registerPlace(input: $input) {"
            + " id proposal { id status electorate quorum } } }";
    private static final String VOTE = "mutation($proposal: ID!, $place: ID!, $choice: VoteChoice!, $reason: String) {"
            + " castVote(proposalId: $proposal, placeId: $place, choice: $choice, reason: $reason) {"
            + " status outcome votes { organisation choice reason } } }";
    private static final String SEEN = "query($id: ID!) { place(id: $id) { id } }";
    private static final List<String> STEWARDS = List.of("steward-a", "steward-b", "member");

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Door door;
    private String network = "";
    private List<String> places = List.of();

    ValidatedNetworkTest(RunningStack stack) {
        this.door = stack.door();
    }

    @BeforeEach
    void three_places_make_a_network_and_ask_for_validation() {
        var slug = "valide-" + System.nanoTime();
        var created = door.askAs("administrator", CREATE, Map.of("input", network(slug, false)))
                .data()
                .path("createNetwork");
        network = created.path("id").asText();
        places = STEWARDS.stream()
                .map(steward ->
                        register(steward, "Fondateur de " + steward).path("id").asText())
                .toList();
        door.askAs(
                        "administrator",
                        UPDATE,
                        Map.of("id", network, "version", created.path("version").asInt(), "input", network(slug, true)))
                .data();
    }

    @Test
    void three_places_vote_one_blocks_with_a_reason_and_the_proposal_falls() {
        var newcomer = register("funder-agent", "Le Nouveau Venu");
        var proposal = newcomer.at("/proposal/id").asText();
        assertThat(newcomer.at("/proposal/electorate").asInt()).isEqualTo(3);
        assertThat(newcomer.at("/proposal/quorum").asInt()).isEqualTo(2);

        vote(proposal, 0, "FOR", null);
        vote(proposal, 1, "FOR", null);
        var closed = vote(proposal, 2, "BLOCK", "Il double un lieu du quartier.");

        assertThat(closed.path("status").asText()).isEqualTo("REJECTED");
        assertThat(closed.path("outcome").asText()).isEqualTo("blocked");
        assertThat(closed.path("votes")).hasSize(3);
        assertHidden(newcomer);
    }

    @Test
    void a_newcomer_is_hidden_from_all_until_adopted_and_then_seen() {
        var newcomer = register("funder-agent", "Le Lieu attendu");
        var proposal = newcomer.at("/proposal/id").asText();
        assertHidden(newcomer);
        var proposer = door.askAs(
                "funder-agent", SEEN, Map.of("id", newcomer.path("id").asText()));
        assertThat(proposer.data().path("place").isNull()).isFalse();

        vote(proposal, 0, "FOR", null);
        vote(proposal, 1, "FOR", null);
        var closed = vote(proposal, 2, "AGAINST", null);

        assertThat(closed.path("status").asText()).isEqualTo("ADOPTED");
        assertPublic(newcomer);
    }

    private void assertHidden(JsonNode newcomer) {
        var id = newcomer.path("id").asText();
        assertThat(isSeen(id)).isFalse();
        assertThat(feed()).doesNotContain(id);
    }

    private void assertPublic(JsonNode newcomer) {
        var id = newcomer.path("id").asText();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(isSeen(id)).isTrue();
            assertThat(feed()).contains(id);
        });
    }

    private boolean isSeen(String id) {
        return !door.ask(SEEN, Map.of("id", id)).data().path("place").isNull();
    }

    private String feed() {
        return door.get("/feeds/place/networks/" + network).body();
    }

    private JsonNode register(String user, String name) {
        var input = Map.of(
                "name",
                name,
                "kinds",
                List.of("COWORKING"),
                "address",
                Map.of("inseeCode", "24322"),
                "networkIds",
                List.of(network));
        return door.askAs(user, REGISTER, Map.of("input", input)).data().path("registerPlace");
    }

    private JsonNode vote(String proposal, int place, String choice, @Nullable String reason) {
        var variables = new HashMap<String, @Nullable Object>(
                Map.of("proposal", proposal, "place", places.get(place), "choice", choice));
        variables.put("reason", reason);
        return door.askAs(STEWARDS.get(place), VOTE, variables).data().path("castVote");
    }

    private static Map<String, Object> network(String slug, boolean validated) {
        return Map.of(
                "slug",
                slug,
                "name",
                "Réseau qui vote",
                "kind",
                "THEMATIC",
                "quorumPercent",
                60,
                "requiresValidation",
                validated);
    }
}
