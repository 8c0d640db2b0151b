package org.maillage.systemtests;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is there before places put money together: two of them, their network, and a funder with an agent. */
record CoFunding(Door door, String network, SamplePlace first, SamplePlace second, String funder) {

    private static final String AGENT = "00000000-0000-4000-8000-000000000006";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static CoFunding begin(Door door) {
        var network = door.ask("{ network(slug: \"perigord\") { id } }")
                .data()
                .at("/network/id")
                .asText();
        var funder = made(
                door,
                "administrator",
                "mutation($input: FunderInput!) { registerFunder(input: $input) { id } }",
                Map.of("name", "Fondation " + UUID.randomUUID(), "kind", "FOUNDATION"));
        made(
                door,
                "administrator",
                "mutation($input: GrantInput!) { grant(input: $input) { id } }",
                Map.of("subject", AGENT, "role", "ORGANISATION_AGENT", "scope", funder));
        var first = SamplePlace.find(door, "perigord-01");
        return new CoFunding(door, network, first, SamplePlace.find(door, "perigord-02"), funder);
    }

    String common(String name) {
        return made(
                door,
                "steward-a",
                "mutation($input: CommonInput!) { listCommon(input: $input) { id } }",
                Map.of(
                        "name",
                        name + " " + UUID.randomUUID(),
                        "summary",
                        "Un commun du parcours de cofinancement.",
                        "kind",
                        "SOFTWARE",
                        "stewardPlaceIds",
                        List.of(first.id()),
                        "networkIds",
                        List.of(network)));
    }

    String improvement(String common) {
        var input = Map.of(
                "title",
                "Export",
                "description",
                "Un export pour tous.",
                "costLines",
                List.of(Map.of("label", "Développement", "amount", euros("20000.00"))),
                "deadline",
                LocalDate.now(ZoneOffset.UTC).plusDays(60).toString());
        var id = door.askAs(
                        "steward-a",
                        "mutation($common: ID!, $input: ImprovementInput!) {"
                                + " proposeImprovement(commonId: $common, input: $input) { id } }",
                        Map.of("common", common, "input", input))
                .data()
                .at("/proposeImprovement/id")
                .asText();
        door.askAs("steward-a", "mutation($id: ID!) { openImprovement(id: $id) { status } }", Map.of("id", id))
                .data();
        return id;
    }

    /** Its slug, once it is approved. */
    String programme(String mode, Map<String, ?> rule, String budget) {
        var slug = "parcours-" + System.nanoTime();
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var input = new HashMap<String, Object>(Map.of(
                "slug",
                slug,
                "name",
                "Programme du parcours",
                "funderId",
                funder,
                "networkId",
                network,
                "mode",
                mode,
                "budget",
                euros(budget),
                "opensAt",
                now.minus(Duration.ofHours(1)).toString(),
                "closesAt",
                now.plus(Duration.ofDays(30)).toString()));
        input.putAll(rule);
        await().atMost(PATIENCE).until(() -> !door.askAs(
                        "funder-agent",
                        "mutation($input: ProgrammeInput!) { openProgramme(input: $input) { id } }",
                        Map.of("input", input))
                .code()
                .equals("forbidden"));
        door.askAs(
                        "network-admin",
                        "mutation($id: ID!) { approveProgramme(id: $id) { status } }",
                        Map.of("id", id(slug)))
                .data();
        return slug;
    }

    /** Gives a place the number of an association, as verified places carry one. */
    void register(SamplePlace sample, String steward) {
        var named = door.ask("query($id: ID!) { place(id: $id) { version name kinds } }", Map.of("id", sample.id()))
                .data()
                .path("place");
        var number = "W24" + String.format("%07d", Math.floorMod(sample.id().hashCode(), 10_000_000));
        var input = Map.of(
                "name",
                named.path("name"),
                "kinds",
                named.path("kinds"),
                "identifiers",
                List.of(Map.of("scheme", "RNA", "value", number)));
        door.askAs(
                        steward,
                        "mutation($id: ID!, $version: Int!, $input: PlaceInput!) {"
                                + " updatePlace(id: $id, version: $version, input: $input) { identifiers { value } } }",
                        Map.of(
                                "id",
                                sample.id(),
                                "version",
                                named.path("version").asInt(),
                                "input",
                                input))
                .data();
    }

    String id(String programme) {
        return door.ask("query($slug: String) { programme(slug: $slug) { id } }", Map.of("slug", programme))
                .data()
                .at("/programme/id")
                .asText();
    }

    String raised(String improvement) {
        return door.ask("query($id: ID!) { improvement(id: $id) { raised { amount } } }", Map.of("id", improvement))
                .data()
                .at("/improvement/raised/amount")
                .asText();
    }

    private static String made(Door door, String user, String mutation, Map<String, ?> input) {
        return door.askAs(user, mutation, Map.of("input", input))
                .data()
                .elements()
                .next()
                .path("id")
                .asText();
    }

    static JsonNode amountOf(String programme, JsonNode amounts) {
        for (var amount : amounts) {
            if (amount.at("/programme/slug").asText().equals(programme)) {
                return amount;
            }
        }
        throw new AssertionError("nothing of " + programme + " in " + amounts);
    }

    static Map<String, ?> contribution(SamplePlace place, String improvement, String amount) {
        return Map.of("placeId", place.id(), "improvementId", improvement, "amount", euros(amount));
    }

    static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
