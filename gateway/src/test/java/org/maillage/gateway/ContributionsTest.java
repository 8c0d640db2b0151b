package org.maillage.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.gateway.readmodel.CatalogueFiction.network;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.FundingFiction.common;
import static org.maillage.gateway.readmodel.FundingFiction.euros;
import static org.maillage.gateway.readmodel.FundingFiction.funder;
import static org.maillage.gateway.readmodel.FundingFiction.id;
import static org.maillage.gateway.readmodel.FundingFiction.improvement;
import static org.maillage.gateway.readmodel.FundingFiction.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.testing.FakeOwners;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.gateway.testing.Graph;
import org.maillage.gateway.testing.Things;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class ContributionsTest {

    private static final String TOKEN = Tokens.of("steward-a");
    private static final String KEY = "0198f0c2-7a51-7c3e-9d42-5b1e0c7a9f10";
    private static final String CONTRIBUTIONS = "/api/funding/contributions";

    @Inject
    FakeOwners owners;

    @Inject
    Things things;

    private final Fiction network = network("payeurs");
    private final Fiction place = place("La Payeuse").in("24322");
    private final Fiction common =
            common("Caisse commune").with("networkIds", List.of(id(network).toString()));
    private final Fiction programme = programme("caisse", funder("Fondation de la caisse"), id(network));
    private final Fiction export = improvement(common, "Reçus", "5000.00");
    private final UUID contribution = UUID.randomUUID();
    private int version;

    @BeforeEach
    void an_improvement_open_to_contributions() {
        owners.forget();
        List.of(network, place, common, funder("Fondation de la caisse"), programme)
                .forEach(things::thing);
        version = (int) (System.nanoTime() / 1_000_000 % 1_000_000_000);
        things.thing(export.version(version));
    }

    @Test
    void a_promise_is_answered_with_its_matches_once_its_improvement_shows_it() {
        var after = export.version(version + 1).with("raised", euros("300.00"));
        owners.answers("POST " + CONTRIBUTIONS, 201, contribution("COMMITTED"), () -> things.thing(after));
        owners.answers("GET /api/funding/improvements/" + id(export), 200, text(after));

        Graph.askAs(
                        TOKEN,
                        "mutation($in: ContributionInput!, $key: ID!) { contribute(input: $in, idempotencyKey: $key) {"
                                + " status paymentReference place { name } improvement { raised { amount } }"
                                + " matches { programme { slug } asked { amount } amount { amount } limit status"
                                + " explanation steps { code left operator right result } } } }",
                        Map.of(
                                "in",
                                Map.of(
                                        "placeId",
                                        id(place).toString(),
                                        "improvementId",
                                        id(export).toString(),
                                        "amount",
                                        Map.of("amount", "150.50"),
                                        "minimumMatch",
                                        Map.of("amount", "100.00", "currency", "EUR")),
                                "key",
                                KEY))
                .body("errors", nullValue())
                .body("extensions", nullValue())
                .body("data.contribute.status", equalTo("COMMITTED"))
                .body("data.contribute.place.name", equalTo("La Payeuse"))
                .body("data.contribute.improvement.raised.amount", equalTo("300.00"))
                .body("data.contribute.matches[0].programme.slug", equalTo("caisse"))
                .body("data.contribute.matches[0].limit", equalTo("CAP_PER_PLACE"))
                .body("data.contribute.matches[0].steps[0].result", equalTo("49.50"));

        var sent = owners.received().get(0);
        assertThat(sent.header("Idempotency-Key")).isEqualTo(KEY);
        assertThat(sent.header("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(new JsonObject(sent.body()).getJsonObject("amount").getMap())
                .containsEntry("amount", "150.50")
                .containsEntry("currency", "EUR");
        assertThat(new JsonObject(sent.body()).fieldNames())
                .containsExactlyInAnyOrder("placeId", "improvementId", "amount", "minimumMatch");
    }

    @Test
    void a_refusal_keeps_its_code_and_its_figure() {
        owners.refuses(
                "POST " + CONTRIBUTIONS,
                409,
                "{\"code\":\"match-below-minimum\",\"detail\":\"Less.\",\"status\":409,\"matched\":{\"amount\":\"49.50\",\"currency\":\"EUR\"}}");

        Graph.askAs(
                        TOKEN,
                        "mutation { contribute(input: {placeId: \"" + id(place) + "\", improvementId: \"" + id(export)
                                + "\", amount: {amount: \"150.50\"}}, idempotencyKey: \"" + KEY + "\") { id } }",
                        Map.of())
                .body("errors[0].extensions.code", equalTo("match-below-minimum"))
                .body("errors[0].extensions.matched.amount", equalTo("49.50"));
    }

    @Test
    void half_of_it_is_refunded_and_what_programmes_took_back_is_told() {
        var path = CONTRIBUTIONS + "/" + contribution + "/refunds";
        owners.answers("POST " + path, 201, contribution("PARTIALLY_REFUNDED"));

        Graph.askAs(
                        TOKEN,
                        "mutation { refundContribution(id: \"" + contribution + "\", amount: {amount: \"75.25\"},"
                                + " reason: \"trop\", idempotencyKey: \"" + KEY + "\") { status refunds { reason"
                                + " amount { amount } clawbacks { programme { slug } amount { amount } } } } }",
                        Map.of())
                .body("errors", nullValue())
                .body("data.refundContribution.refunds[0].clawbacks[0].amount.amount", equalTo("24.75"))
                .body("data.refundContribution.refunds[0].clawbacks[0].programme.slug", equalTo("caisse"));

        assertThat(new JsonObject(owners.received().get(0).body()).getMap())
                .containsEntry("reason", "trop")
                .containsKey("amount");
    }

    @Test
    void a_direct_grant_is_answered_with_its_improvements_as_they_stand_with_it() {
        var after = export.version(version + 1).with("raised", euros("333.34"));
        owners.answers(
                "POST /api/funding/grants",
                201,
                "{\"id\":\"g\",\"improvements\":[" + text(after) + "]}",
                () -> things.thing(after));

        Graph.askAs(
                        TOKEN,
                        "mutation { grantToImprovements(input: {improvementIds: [\"" + id(export) + "\"], funderId: \""
                                + id(programme) + "\", amount: {amount: \"333.34\"}}, idempotencyKey: \"" + KEY
                                + "\") { title raised { amount } } }",
                        Map.of())
                .body("errors", nullValue())
                .body("data.grantToImprovements.raised.amount", equalTo(List.of("333.34")));
    }

    @Test
    void anyone_may_ask_what_a_contribution_would_become() {
        owners.answers("POST " + CONTRIBUTIONS + "/preview", 200, """
                {"contribution":{"amount":"150.50","currency":"EUR"},"matches":[%s],"total":{"amount":"200.00","currency":"EUR"},
                 "improvementAfter":{"amount":"200.00","currency":"EUR"},"goalReached":false}
                """.formatted(match("PROPOSED")));
        var query = "{ previewContribution(input: {placeId: \"" + id(place) + "\", improvementId: \"" + id(export)
                + "\", amount: {amount: \"150.50\"}}) { total { amount } goalReached matches { amount { amount } limit"
                + " programme { name } } } networks { id } }";

        Graph.ask(query)
                .body("errors", nullValue())
                .body("data.previewContribution.total.amount", equalTo("200.00"))
                .body("data.previewContribution.matches[0].limit", equalTo("CAP_PER_PLACE"));
        assertThat(owners.last().header("Authorization")).isEmpty();

        owners.answers("POST " + CONTRIBUTIONS + "/preview", 503, "");
        Graph.ask(query)
                .body("data.previewContribution", nullValue())
                .body("data.networks.id", hasItem(id(network).toString()))
                .body("errors[0].extensions.code", equalTo("unavailable"))
                .body("errors[0].extensions.owner", equalTo("funding"));
    }

    @Test
    void contributions_are_paged_through_their_owner() {
        var more = contribution("PAID")
                .replace(contribution.toString(), UUID.randomUUID().toString());
        owners.answers(
                "GET " + CONTRIBUTIONS,
                200,
                "{\"items\":[" + contribution("PAID") + "," + more + "],\"totalCount\":5,\"next\":\"n1\"}");
        var query = "query($after: String) { contributions(placeId: \"" + id(place) + "\", first: 2, after: $after) {"
                + " totalCount pageInfo { hasNextPage endCursor startCursor hasPreviousPage } nodes { id status } } }";

        var page = Graph.askAs(TOKEN, query, Map.of())
                .body("errors", nullValue())
                .body("data.contributions.totalCount", equalTo(5))
                .body("data.contributions.pageInfo.hasNextPage", equalTo(true))
                .body("data.contributions.pageInfo.hasPreviousPage", equalTo(false))
                .body("data.contributions.nodes[0].status", equalTo("PAID"));
        assertThat(owners.last().uri()).isEqualTo(CONTRIBUTIONS + "?placeId=" + id(place) + "&first=2");

        String end = page.extract().path("data.contributions.pageInfo.endCursor");
        Graph.askAs(TOKEN, query, Map.of("after", end));
        assertThat(owners.last().uri()).isEqualTo(CONTRIBUTIONS + "?placeId=" + id(place) + "&first=2&after=n1");

        String start = page.extract().path("data.contributions.pageInfo.startCursor");
        Graph.askAs(TOKEN, query, Map.of("after", start)).body("data.contributions.nodes.size()", equalTo(1));
        assertThat(owners.last().uri()).isEqualTo(CONTRIBUTIONS + "?placeId=" + id(place) + "&first=3");
        Graph.askAs(TOKEN, query, Map.of("after", "!!")).body("errors[0].extensions.code", equalTo("bad-cursor"));
    }

    @Test
    void what_is_private_is_asked_with_a_token_and_is_null_while_its_owner_is_away() {
        var query = "{ contribution(id: \"" + contribution
                + "\") { id } ledgerVerification { ok } ledger(account: \"x\")"
                + " { totalCount } unmatchedPayments(networkId: \"" + id(network) + "\") { id contribution { id } }"
                + " payouts(networkId: \"" + id(network) + "\") { id reference } }";

        Graph.ask(query).body("errors.extensions.code", equalTo(java.util.Collections.nCopies(5, "unauthenticated")));
        assertThat(owners.received()).isEmpty();

        owners.answers("GET " + CONTRIBUTIONS + "/" + contribution, 200, contribution("PAID"));
        owners.answers(
                "GET /api/funding/ledger/verify",
                200,
                "{\"from\":\"1\",\"to\":\"9\",\"journals\":9,\"unchained\":0,\"ok\":true}");
        owners.answers("GET /api/funding/ledger/entries", 502, "");
        owners.answers("GET /api/funding/payments/unmatched", 200, """
                {"items":[{"id":"%s","amount":{"amount":"1.00","currency":"EUR"},"channel":"TRANSFER",
                 "bookedOn":"2026-11-10","status":"UNALLOCATED"}],"totalCount":1}
                """.formatted(UUID.randomUUID()));
        owners.answers("GET /api/funding/payouts", 200, """
                {"items":[{"id":"%s","improvementId":"%s","amount":{"amount":"1.00","currency":"EUR"},
                 "status":"REQUESTED","reference":"r1","parts":[]}],"totalCount":1}
                """.formatted(UUID.randomUUID(), id(export)));
        Graph.askAs(TOKEN, query, Map.of())
                .body("data.contribution.id", equalTo(contribution.toString()))
                .body("data.ledgerVerification.ok", equalTo(true))
                .body("data.ledger", nullValue())
                .body("data.unmatchedPayments[0].contribution", nullValue())
                .body("data.payouts[0].reference", equalTo("r1"))
                .body("errors.extensions.code", equalTo(List.of("unavailable")));
    }

    @Test
    void the_entries_of_an_account_are_told_as_they_were_written() {
        owners.answers("GET /api/funding/ledger/entries", 200, """
                {"items":[{"id":"e1","journal":"%s","account":"programme:1:available",
                 "amount":{"amount":"-49.50","currency":"EUR"},"description":"commit","at":"2026-11-10T10:00:00Z"}],
                 "totalCount":1}
                """.formatted(UUID.randomUUID()));

        Graph.askAs(
                        TOKEN,
                        "{ ledger(account: \"programme:1:available\") { totalCount pageInfo { hasNextPage }"
                                + " nodes { id account amount { amount } description at } } }",
                        Map.of())
                .body("errors", nullValue())
                .body("data.ledger.nodes[0].amount.amount", equalTo("-49.50"))
                .body("data.ledger.pageInfo.hasNextPage", equalTo(false));
        assertThat(owners.last().uri())
                .isEqualTo("/api/funding/ledger/entries?account=programme%3A1%3Aavailable&first=50");
    }

    private String contribution(String status) {
        return """
                {"id":"%s","version":2,"placeId":"%s","improvementId":"%s","amount":{"amount":"150.50","currency":"EUR"},
                 "status":"%s","paymentReference":"RF29MLG0000000042","sequence":42,"matches":[%s],
                 "total":{"amount":"200.00","currency":"EUR"},"received":{"amount":"0.00","currency":"EUR"},
                 "refunded":{"amount":"0.00","currency":"EUR"},
                 "refunds":[{"amount":{"amount":"75.25","currency":"EUR"},"reason":"trop","at":"2026-11-12T10:00:00Z",
                             "clawbacks":[{"programmeId":"%s","amount":{"amount":"24.75","currency":"EUR"}}]}],
                 "committedAt":"2026-11-10T10:00:00Z","dueAt":"2026-12-10T23:00:00Z",
                 "createdAt":"2026-11-10T10:00:00Z","updatedAt":"2026-11-10T10:00:00Z"}
                """.formatted(contribution, id(place), id(export), status, match("RESERVED"), id(programme));
    }

    private String match(String status) {
        return """
                {"programmeId":"%s","ruleVersion":2,"asked":{"amount":"150.50","currency":"EUR"},
                 "first":{"amount":"49.50","currency":"EUR"},"amount":{"amount":"49.50","currency":"EUR"},
                 "limit":"CAP_PER_PLACE","explanation":["CAP_PER_PLACE: 500.00 - 450.50 = 49.50"],
                 "steps":[{"code":"CAP_PER_PLACE","left":"500.00","operator":"-","right":"450.50","result":"49.50"}],
                 "status":"%s"}
                """.formatted(id(programme), status);
    }

    private static String text(Fiction thing) {
        return new String(thing.json(), StandardCharsets.UTF_8);
    }
}
