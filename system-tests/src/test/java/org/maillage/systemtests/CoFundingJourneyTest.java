package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.maillage.systemtests.CoFunding.amountOf;
import static org.maillage.systemtests.CoFunding.contribution;
import static org.maillage.systemtests.CoFunding.euros;
import static org.maillage.systemtests.CoFunding.key;
import static org.maillage.systemtests.CoFunding.today;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Places put money together, a funder adds to it, and everybody sees who put what and why each match has its amount. */
@ExtendWith(SharedStack.class)
class CoFundingJourneyTest {
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
    private CoFunding coFunding;

    CoFundingJourneyTest(RunningStack stack) {
        this.door = stack.door();
    }

    @BeforeEach
    void a_funder_with_an_agent() {
        coFunding = CoFunding.begin(door);
    }

    @Test
    void a_contribution_is_matched_paid_and_half_refunded_with_its_claw_backs() {
        var programme = coFunding.programme("FIRST_COME", Map.of("capPerPlace", euros("500.00")), "10000.00");
        var improvement = coFunding.improvement(coFunding.common("Agenda"));
        var input = contribution(coFunding.first(), improvement, "300.00");
        assertThat(amountOf(
                                programme,
                                door.ask(PREVIEW, Map.of("input", input)).data().at("/previewContribution/matches"))
                        .at("/amount/amount")
                        .asText())
                .isEqualTo("300.00");

        var promised = door.askAs("steward-a", CONTRIBUTE, Map.of("input", input, "key", key()))
                .data()
                .path("contribute");
        var match = amountOf(programme, promised.path("matches"));
        assertThat(match.path("limit").asText()).isEqualTo("NONE");
        assertThat(match.path("status").asText()).isEqualTo("RESERVED");
        assertThat(match.path("explanation").toString()).contains("300.00");
        assertThat(coFunding.raised(improvement))
                .isEqualTo(promised.at("/improvement/raised/amount").asText());

        var id = promised.path("id").asText();
        var payment = Map.of(
                "amount", euros("300.00"), "reference", promised.path("paymentReference"), "receivedOn", today());
        var paid = door.askAs("treasurer", PAY, Map.of("id", id, "input", payment, "key", key()))
                .data()
                .path("recordPayment");
        assertThat(paid.path("status").asText()).isEqualTo("PAID");
        assertThat(amountOf(programme, paid.path("matches")).path("status").asText())
                .isEqualTo("SETTLED");

        var refunded = door.askAs("treasurer", REFUND, Map.of("id", id, "amount", euros("150.00"), "key", key()))
                .data()
                .path("refundContribution");
        assertThat(refunded.path("status").asText()).isEqualTo("PARTIALLY_REFUNDED");
        assertThat(amountOf(programme, refunded.at("/refunds/0/clawbacks"))
                        .at("/amount/amount")
                        .asText())
                .isEqualTo("150.00");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(door.ask("{ improvement(id: \"" + improvement
                                + "\") { investments { place { id } own { amount } } } }")
                        .data()
                        .at("/improvement/investments"))
                .singleElement()
                .satisfies(investment -> {
                    assertThat(investment.at("/place/id").asText())
                            .isEqualTo(coFunding.first().id());
                    assertThat(investment.at("/own/amount").asText()).isEqualTo("150.00");
                }));
    }

    @Test
    void a_quadratic_programme_is_closed_and_its_shares_explained() {
        coFunding.register(coFunding.first(), "steward-a");
        coFunding.register(coFunding.second(), "steward-b");
        var programme = coFunding.programme("QUADRATIC_AT_CLOSE", Map.of(), "600.00");
        var wanted = coFunding.improvement(coFunding.common("Carte"));
        var lonely = coFunding.improvement(coFunding.common("Guide"));
        contribute("steward-a", programme, contribution(coFunding.first(), wanted, "100.00"));
        contribute("steward-b", programme, contribution(coFunding.second(), wanted, "100.00"));
        contribute("steward-a", programme, contribution(coFunding.first(), lonely, "400.00"));

        door.askAs(
                        "network-admin",
                        "mutation($id: ID!) { closeProgramme(id: $id) { status } }",
                        Map.of("id", coFunding.id(programme)))
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
            assertThat(amountOf(programme, matches).path("limit").asText()).isEqualTo("AT_CLOSE");
        });
        door.askAs(steward, CONTRIBUTE, Map.of("input", input, "key", key())).data();
    }
}
