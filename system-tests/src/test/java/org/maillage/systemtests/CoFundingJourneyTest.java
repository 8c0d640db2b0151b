package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Places put money together, a funder adds to it, and everybody sees who put what and why each match has its amount. */
@ExtendWith(SharedStack.class)
class CoFundingJourneyTest {
    private static final String AGENT = "00000000-0000-4000-8000-000000000006";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MATCHES = " matches { programme { slug } amount { amount } limit status explanation }";
    private static final String PREVIEW =
            "query($input: ContributionInput!) { previewContribution(input: $input) {" + MATCHES + " } }";
    private static final String CONTRIBUTE = "mutation($input: ContributionInput!, $key: ID!) {"
            + " contribute(input: $input, idempotencyKey: $key) { id status paymentReference"
            + " improvement { raised { amount } }" + MATCHES + " } }";
    private static final String PAY = "mutation($id: ID!, $input: PaymentInput!, $key: ID!) {"
            + " recordPayment(contributionId: $id, input: $input, idempotencyKey: $key) { status" + MATCHES + " } }";
    private static final String REFUND = "mutation($id: ID!, $amount: MoneyInput!, $key: ID!) {"
            + " refundContribution(id: $id, amount: $amount, reason: \"de trop\", idempotencyKey: $key) { status"
            + MATCHES + " refunds { amount { amount } clawbacks { programme { slug } amount { amount } } } } }";

    private final Door door;
    private String network = "";
    private SamplePlace first = new SamplePlace("", 0, "");
    private SamplePlace second = first;
    private String funder = "";

    CoFundingJourneyTest(RunningStack stack) {
        this.door = stack.door();
    }

    @BeforeEach
    void a_funder_with_an_agent() {
        network = door.ask("{ network(slug: \"perigord\") { id } }")
                .data()
                .at("/network/id")
                .asText();
        first = SamplePlace.find(door, "perigord-01");
        second = SamplePlace.find(door, "perigord-02");
        funder = made(
                "administrator",
                "mutation($input: FunderInput!) { registerFunder(input: $input) { id } }",
                Map.of("name", "Fondation " + UUID.randomUUID(), "kind", "FOUNDATION"));
        made(
                "administrator",
                "mutation($input: GrantInput!) { grant(input: $input) { id } }",
                Map.of("subject", AGENT, "role", "ORGANISATION_AGENT", "scope", funder));
    }

    @Test
    void a_contribution_is_matched_paid_and_half_refunded_with_its_claw_backs() {
        var programme = programme("FIRST_COME", Map.of("capPerPlace", euros("500.00")), "10000.00");
        var improvement = improvement(common("Agenda"));
        var input = contribution(first, improvement, "300.00");
        assertThat(of(
                                programme,
                                door.ask(PREVIEW, Map.of("input", input)).data().at("/previewContribution/matches"))
                        .at("/amount/amount")
                        .asText())
                .isEqualTo("300.00");

        var promised = door.askAs("steward-a", CONTRIBUTE, Map.of("input", input, "key", key()))
                .data()
                .path("contribute");
        var match = of(programme, promised.path("matches"));
        assertThat(match.path("limit").asText()).isEqualTo("NONE");
        assertThat(match.path("status").asText()).isEqualTo("RESERVED");
        assertThat(match.path("explanation").toString()).contains("300.00");
        assertThat(raised(improvement))
                .isEqualTo(promised.at("/improvement/raised/amount").asText());

        var id = promised.path("id").asText();
        var payment = Map.of(
                "amount", euros("300.00"), "reference", promised.path("paymentReference"), "receivedOn", today());
        var paid = door.askAs("treasurer", PAY, Map.of("id", id, "input", payment, "key", key()))
                .data()
                .path("recordPayment");
        assertThat(paid.path("status").asText()).isEqualTo("PAID");
        assertThat(of(programme, paid.path("matches")).path("status").asText()).isEqualTo("SETTLED");

        var refunded = door.askAs("treasurer", REFUND, Map.of("id", id, "amount", euros("150.00"), "key", key()))
                .data()
                .path("refundContribution");
        assertThat(refunded.path("status").asText()).isEqualTo("PARTIALLY_REFUNDED");
        assertThat(of(programme, refunded.at("/refunds/0/clawbacks"))
                        .at("/amount/amount")
                        .asText())
                .isEqualTo("150.00");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(door.ask("{ improvement(id: \"" + improvement
                                + "\") { investments { place { id } own { amount } } } }")
                        .data()
                        .at("/improvement/investments"))
                .singleElement()
                .satisfies(investment -> {
                    assertThat(investment.at("/place/id").asText()).isEqualTo(first.id());
                    assertThat(investment.at("/own/amount").asText()).isEqualTo("150.00");
                }));
    }

    @Test
    void a_quadratic_programme_is_closed_and_its_shares_explained() {
        register(first, "steward-a");
        register(second, "steward-b");
        var programme = programme("QUADRATIC_AT_CLOSE", Map.of(), "600.00");
        var wanted = improvement(common("Carte"));
        var lonely = improvement(common("Guide"));
        contribute("steward-a", programme, contribution(first, wanted, "100.00"));
        contribute("steward-b", programme, contribution(second, wanted, "100.00"));
        contribute("steward-a", programme, contribution(first, lonely, "400.00"));

        door.askAs(
                        "network-admin",
                        "mutation($id: ID!) { closeProgramme(id: $id) { status } }",
                        Map.of("id", id(programme)))
                .data();

        await().atMost(PATIENCE).untilAsserted(() -> {
            var result = door.ask(
                            "query($slug: String) { programme(slug: $slug) { status result { improvement { id }"
                                    + " amount { amount } explanation } } }",
                            Map.of("slug", programme))
                    .data()
                    .at("/programme/result");
            assertThat(result)
                    .filteredOn(share -> share.at("/improvement/id").asText().equals(wanted))
                    .singleElement()
                    .satisfies(share -> {
                        assertThat(share.at("/amount/amount").asText()).isEqualTo("200.00");
                        assertThat(share.path("explanation")).isNotEmpty();
                    });
            assertThat(result)
                    .filteredOn(share -> share.at("/improvement/id").asText().equals(lonely))
                    .allSatisfy(share ->
                            assertThat(share.at("/amount/amount").asText()).isEqualTo("0.00"));
        });
        assertThat(door.ask("{ improvement(id: \"" + wanted + "\") { allocations { amount { amount } } } }")
                        .data()
                        .at("/improvement/allocations/0/amount/amount")
                        .asText())
                .isEqualTo("200.00");
    }

    /** Once the funding service has heard that the place is verified, and of the programme. */
    private void contribute(String steward, String programme, Map<String, ?> input) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var matches = door.ask(PREVIEW, Map.of("input", input)).data().at("/previewContribution/matches");
            assertThat(of(programme, matches).path("limit").asText()).isEqualTo("AT_CLOSE");
        });
        door.askAs(steward, CONTRIBUTE, Map.of("input", input, "key", key())).data();
    }

    private String common(String name) {
        return made(
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

    private String improvement(String common) {
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
    private String programme(String mode, Map<String, ?> rule, String budget) {
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
    private void register(SamplePlace sample, String steward) {
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

    private String id(String programme) {
        return door.ask("query($slug: String) { programme(slug: $slug) { id } }", Map.of("slug", programme))
                .data()
                .at("/programme/id")
                .asText();
    }

    private String raised(String improvement) {
        return door.ask("query($id: ID!) { improvement(id: $id) { raised { amount } } }", Map.of("id", improvement))
                .data()
                .at("/improvement/raised/amount")
                .asText();
    }

    private String made(String user, String mutation, Map<String, ?> input) {
        return door.askAs(user, mutation, Map.of("input", input))
                .data()
                .elements()
                .next()
                .path("id")
                .asText();
    }

    private static JsonNode of(String programme, JsonNode amounts) {
        for (var amount : amounts) {
            if (amount.at("/programme/slug").asText().equals(programme)) {
                return amount;
            }
        }
        throw new AssertionError("nothing of " + programme + " in " + amounts);
    }

    private static Map<String, ?> contribution(SamplePlace place, String improvement, String amount) {
        return Map.of("placeId", place.id(), "improvementId", improvement, "amount", euros(amount));
    }

    private static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
