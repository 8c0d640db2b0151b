package org.maillage.funding.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.contribution.expiring.ContributionExpiry;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.testing.Door;
import org.maillage.funding.testing.MovableClock;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.testing.ServiceStack;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ContributionsOverHttpTest {

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Giving giving;

    @Inject
    Books books;

    @Inject
    Ledger ledger;

    @Inject
    ContributionExpiry expiry;

    @Inject
    MovableClock clock;

    private UUID network;
    private UUID place;
    private UUID improvement;
    private UUID programme;

    @BeforeEach
    void a_programme_and_an_improvement() {
        network = scene.network("FTL");
        place = scene.place("75", network);
        improvement = stage.improvement(stage.common(place, network), 5_000_00);
        programme = stage.programme(
                network, 1_000_00, Rules.oneToOne().perPlace(500_00).rule());
    }

    @Test
    void a_promise_has_a_reference_a_day_it_is_due_and_the_steps_of_its_matches() {
        var answer = giving.give(place, improvement, "300.00").then().statusCode(201);

        answer.header("ETag", "\"1\"")
                .header("Location", containsString("/api/funding/contributions/"))
                .body("status", equalTo("COMMITTED"))
                .body("version", equalTo(1))
                .body("paymentReference", matchesPattern("RF[0-9]{2}MLG[0-9]{10}"))
                .body("sequence", notNullValue())
                .body("amount.amount", equalTo("300.00"))
                .body("total.amount", equalTo("600.00"))
                .body("received.amount", equalTo("0.00"))
                .body("matches[0].programmeId", equalTo(programme.toString()))
                .body("matches[0].asked.amount", equalTo("300.00"))
                .body("matches[0].first.amount", equalTo("300.00"))
                .body("matches[0].explanation[0]", equalTo("RATE: 300.00 x 1/1 = 300.00"))
                .body("matches[0].steps[0].code", equalTo("RATE"))
                .body("dueAt", matchesPattern(".*T2[23]:00:00Z"));
    }

    @Test
    void a_promise_moves_the_books_and_tells_who_listens() {
        var line = giving.given(place, improvement, "300.00");

        assertThat(ledger.balance(Account.place(place))).isEqualTo(-300_00);
        assertThat(ledger.balance(Account.promised(improvement, network))).isEqualTo(300_00);
        assertThat(ledger.balance(Account.reserved(improvement, programme, network)))
                .isEqualTo(300_00);
        assertThat(ledger.balance(Account.available(programme, network))).isEqualTo(700_00);
        assertThat(scene.facts(line.toString())).containsExactly("ContributionCommitted");
        assertThat(scene.facts(improvement.toString())).containsExactly("ImprovementFunded");
        assertThat(scene.facts(programme.toString())).hasSize(1);
        var investment = stage.id("select id from investment where improvement_id = ?", improvement);
        assertThat(scene.facts(investment.toString())).containsExactly("InvestmentChanged");
        assertThat(stage.number("select contributors from improvement where id = ?", improvement))
                .isEqualTo(1);
    }

    @Test
    void a_payment_settles_what_was_reserved() {
        var line = giving.paid(place, improvement, "300.00");

        assertThat(ledger.balance(Account.place(place))).isZero();
        assertThat(ledger.balance(Account.own(improvement, network))).isEqualTo(300_00);
        assertThat(ledger.balance(Account.promised(improvement, network))).isZero();
        assertThat(ledger.balance(Account.matched(improvement, programme, network)))
                .isEqualTo(300_00);
        Door.as(scene.treasurer(network))
                .get(Door.at("contributions/" + line))
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("received.amount", equalTo("300.00"))
                .body("paidAt", notNullValue())
                .body("matches.status", contains("SETTLED"));
    }

    @Test
    void a_cancelled_promise_frees_what_was_reserved_for_the_next_line() {
        var steward = scene.steward(place);
        var line = giving.given(place, improvement, "400.00");

        Door.as(steward)
                .post(Door.at("contributions/" + line + "/cancel"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("total.amount", equalTo("0.00"))
                .body("matches.status", contains("RELEASED"));

        assertThat(ledger.balance(Account.place(place))).isZero();
        assertThat(ledger.balance(Account.available(programme, network))).isEqualTo(1_000_00);
        assertThat(stage.number("select contributors from improvement where id = ?", improvement))
                .isZero();
        Door.as(steward)
                .post(Door.at("contributions/" + line + "/cancel"))
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"))
                .body("state", equalTo("CANCELLED"));
        assertThat(giving.matches(place, improvement, "500.00")).containsExactly("500.00 NONE");
    }

    @Test
    void a_paid_line_is_not_cancelled() {
        var line = giving.paid(place, improvement, "100.00");
        var before = books.of(network);

        Door.as(scene.steward(place))
                .post(Door.at("contributions/" + line + "/cancel"))
                .then()
                .statusCode(409);

        assertThat(books.of(network)).isEqualTo(before);
    }

    @Test
    void a_promise_that_is_not_paid_in_time_expires() {
        var longAgo = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(40, ChronoUnit.DAYS);
        var line = clock.at(longAgo, () -> giving.given(place, improvement, "400.00"));
        var inTime = giving.given(place, improvement, "10.00");

        expiry.takeDue();

        assertThat(scene.facts(line.toString())).containsExactly("ContributionCommitted", "ContributionExpired");
        assertThat(scene.facts(inTime.toString())).containsExactly("ContributionCommitted");
        assertThat(stage.number("select reserved from programme where id = ?", programme))
                .isEqualTo(10_00);
    }

    @Test
    void only_a_steward_by_its_own_grant_gives_for_a_place() {
        var body = Giving.line(place, improvement, "1.00");

        Giving.post(scene.administrator(), body).then().statusCode(403);
        Giving.post(scene.admin(network), body).then().statusCode(403);
        Giving.post(scene.steward(scene.place("75", network)), body).then().statusCode(403);
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Door.at("contributions"))
                .then()
                .statusCode(401);
    }

    @Test
    void an_answer_is_not_given_again_to_who_lost_the_grant() {
        var subject = UUID.randomUUID().toString();
        scene.grant(subject, GrantRole.PLACE_STEWARD, place);
        var request = Door.as(Tokens.of(subject, "member")).body(Giving.line(place, improvement, "1.00"));
        request.post(Door.at("contributions")).then().statusCode(201);
        scene.execute("delete from held_grant where subject = ?", subject);

        request.post(Door.at("contributions")).then().statusCode(403);
    }

    @Test
    void what_an_improvement_does_not_take_is_refused_and_nothing_moves() {
        var scale = "{\"minimum\":{\"cents\":20000,\"currency\":\"EUR\"}}";
        var scaled = stage.improvement(
                new Stage.ImprovementGiven(stage.common(place, network), 5_000_00, "LIMIT_MATCHES", scale, null));
        var closed = scene.place(new Scene.PlaceGiven("75", "CLOSED", Set.of(), true), network);
        var dollars = Giving.line(place, improvement, "10.00");
        dollars.put("amount", Map.of("amount", "10.00", "currency", "USD"));
        var before = books.of(network);

        giving.give(place, scaled, "199.99")
                .then()
                .statusCode(422)
                .body("code", equalTo("amount-below-minimum"))
                .body("minimum", equalTo("200.00"));
        giving.give(closed, improvement, "1.00").then().statusCode(409).body("code", equalTo("place-closed"));
        giving.give(UUID.randomUUID(), improvement, "1.00")
                .then()
                .statusCode(409)
                .body("code", equalTo("unknown-place"));
        Giving.post(scene.steward(place), dollars).then().statusCode(422).body("code", equalTo("currency-mismatch"));
        giving.give(place, improvement, "-1.00").then().statusCode(422).body("code", equalTo("amount-invalid"));
        giving.give(place, improvement, "1,00").then().statusCode(422).body("code", equalTo("amount-invalid"));
        giving.give(place, UUID.randomUUID(), "1.00").then().statusCode(404);
        for (var status : new String[] {"PROPOSED", "DELIVERED", "CANCELLED", "EXPIRED"}) {
            var shut = stage.improvement(stage.common(place, scene.network("Elsewhere")), 5_000_00);
            scene.execute("update improvement set status = ? where id = ?", status, shut);
            giving.give(place, shut, "1.00").then().statusCode(409).body("code", equalTo("improvement-not-open"));
        }

        assertThat(books.of(network)).isEqualTo(before);
    }

    @Test
    void lines_are_seen_by_their_place_and_their_network_alone() {
        var line = giving.given(place, improvement, "1.00");
        giving.given(scene.place("75", network), improvement, "2.00");
        var path = Door.at("contributions/" + line);

        Door.as(scene.steward(place)).get(path).then().statusCode(200);
        Door.as(scene.treasurer(network)).get(path).then().statusCode(200);
        Door.as(scene.admin(network)).get(path).then().statusCode(200);
        Door.as(scene.admin(scene.network("Another"))).get(path).then().statusCode(404);
        given().get(path).then().statusCode(401);
        Door.as(scene.steward(place))
                .get(Door.at("contributions?placeId=" + place))
                .then()
                .statusCode(200)
                .body("totalCount", equalTo(1))
                .body("items.placeId", everyItem(equalTo(place.toString())));
        Door.as(scene.treasurer(network))
                .get(Door.at("contributions?first=1&improvementId=" + improvement))
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("totalCount", equalTo(2))
                .body("items", hasSize(1))
                .body("items[0].amount.amount", equalTo("2.00"));
        Door.as(scene.steward(place))
                .get(Door.at("contributions?improvementId=" + improvement))
                .then()
                .statusCode(403);
    }

    @Test
    void a_line_of_an_absorbed_place_counts_for_the_one_that_absorbed_it() {
        var survivor = scene.place("75", network);
        scene.execute("update held_place set status = 'CLOSED', merged_into = ? where id = ?", survivor, place);

        giving.give(place, improvement, "600.00")
                .then()
                .statusCode(201)
                .body("placeId", equalTo(survivor.toString()))
                .body("matches.amount.amount", contains("500.00"));

        assertThat(giving.matches(survivor, improvement, "1.00")).containsExactly("0.00 CAP_PER_PLACE");
    }
}
