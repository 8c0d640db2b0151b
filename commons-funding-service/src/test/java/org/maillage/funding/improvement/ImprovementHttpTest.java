package org.maillage.funding.improvement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;
import static org.maillage.funding.testing.Round.improvementInput;
import static org.maillage.funding.testing.Round.money;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Round;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ImprovementHttpTest {

    @Inject
    Round round;

    @Inject
    Scene scene;

    @Test
    void is_proposed_opened_delivered_and_verified() {
        var who = round.given();
        var id = round.improvement(who, "5000.00", Map.of());

        get(id).body("status", equalTo("PROPOSED"))
                .body("goal.amount", equalTo("5000.00"))
                .body("remaining.amount", equalTo("5000.00"))
                .body("matched", empty())
                .body("overfunding", equalTo("LIMIT_MATCHES"));
        post(who.steward(), id, "open").statusCode(200).body("status", equalTo("OPEN"));
        post(who.steward(), id, "open")
                .statusCode(409)
                .body("code", equalTo("wrong-state"))
                .body("state", equalTo("OPEN"));
        as(who.steward())
                .body(Map.of("report", "Fait."))
                .post(at("improvements/" + id + "/deliver"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("deliveryReport", equalTo("Fait."));
        post(who.steward(), id, "verify").statusCode(403);
        post(who.admin(), id, "verify").statusCode(200).body("status", equalTo("VERIFIED"));
    }

    @Test
    void needs_a_cost_line_and_a_deadline_in_the_future_to_open() {
        var who = round.given();
        var free = round.improvement(who, "10.00", Map.of("costLines", List.of()));
        var late = round.improvement(who, "10.00", Map.of("deadline", "2020-01-01"));

        post(who.steward(), free, "open").statusCode(422).body("code", equalTo("no-cost-line"));
        post(who.steward(), late, "open")
                .statusCode(422)
                .body("code", equalTo("validation"))
                .body("errors.pointer", contains("/deadline"));
    }

    @Test
    void is_a_draft_until_it_says_what_it_costs_and_until_when() {
        var who = round.given();
        var members = new HashMap<String, @Nullable Object>(Map.of("costLines", List.of()));
        members.put("deadline", null);
        var id = round.improvement(who, "10.00", members);

        get(id).body("status", equalTo("DRAFT"));
        post(who.steward(), id, "open").statusCode(422).body("code", equalTo("no-cost-line"));
        patch(who.steward(), id, Map.of("costLines", List.of(line("Travail", "150.00"))))
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        post(who.steward(), id, "open").statusCode(422).body("errors.pointer", contains("/deadline"));
        patch(who.steward(), id, Map.of("deadline", "2098-12-31"))
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        patch(who.steward(), id, Map.of("costLines", List.of())).statusCode(200).body("status", equalTo("PROPOSED"));
        post(who.steward(), id, "open").statusCode(422).body("code", equalTo("no-cost-line"));

        assertThat(scene.facts(id.toString()))
                .containsExactly(
                        "ImprovementProposed",
                        "ImprovementGoalChanged",
                        "ImprovementProposed",
                        "ImprovementGoalChanged");
    }

    @Test
    void a_draft_may_be_given_up() {
        var who = round.given();
        var id = round.improvement(who, "10.00", Map.of("costLines", List.of()));
        list("networkId=" + who.network() + "&status=DRAFT").body("items.id", contains(id.toString()));

        as(who.steward())
                .body(Map.of("reason", "Plus besoin"))
                .post(at("improvements/" + id + "/cancel"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        list("networkId=" + who.network() + "&status=DRAFT").body("items", empty());
    }

    @Test
    void keeps_the_reason_of_another_goal_for_all_to_read() {
        var who = round.given();
        var id = round.openImprovement(who, "100.00", Map.of());
        var more = Map.of("costLines", List.of(line("Travail", "150.00")));

        patch(who.steward(), id, more).statusCode(422).body("errors.pointer", contains("/reason"));
        var why = new HashMap<String, Object>(more);
        why.put("reason", "Un devis plus élevé");
        patch(who.steward(), id, why).statusCode(200).body("goal.amount", equalTo("150.00"));

        get(id).body("goalChanges[0].from.amount", equalTo("100.00"))
                .body("goalChanges[0].to.amount", equalTo("150.00"))
                .body("goalChanges[0].reason", equalTo("Un devis plus élevé"));
    }

    @Test
    void reaches_a_lower_goal_and_reopens_for_a_higher_one() {
        var who = round.given();
        var id = round.openImprovement(who, "100.00", Map.of());
        raise(id, 80_00, 0);

        goal(who.steward(), id, "80.00").statusCode(200).body("status", equalTo("GOAL_REACHED"));
        goal(who.steward(), id, "60.00").statusCode(200).body("status", equalTo("GOAL_REACHED"));
        goal(who.steward(), id, "90.00")
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("remaining.amount", equalTo("10.00"))
                .body("raised.amount", equalTo("80.00"));
    }

    @Test
    void refuses_a_goal_below_what_was_paid_out_and_another_currency() {
        var who = round.given();
        var id = round.openImprovement(who, "100.00", Map.of());
        raise(id, 80_00, 50_00);

        goal(who.steward(), id, "49.99")
                .statusCode(409)
                .body("code", equalTo("goal-below-paid-out"))
                .body("paidOut", equalTo("50.00"));
        goal(who.steward(), id, "50.00").statusCode(200);
        var francs = Map.of("label", "Travail", "amount", Map.of("amount", "5000", "currency", "XPF"));
        patch(who.steward(), id, Map.of("costLines", List.of(francs), "reason", "Pacifique"))
                .statusCode(409)
                .body("code", equalTo("currency-fixed"));
    }

    @Test
    void has_one_currency_and_a_scale_that_rises_in_it() {
        var who = round.given();
        var francs = Map.of("label", "Pacifique", "amount", Map.of("amount", "5000", "currency", "XPF"));

        propose(who, Map.of("costLines", List.of(line("Travail", "10.00"), francs)))
                .statusCode(422)
                .body("errors.code", contains("currency-mismatch"));
        propose(who, Map.of("suggestedContribution", scale("300.00", "200.00")))
                .statusCode(422)
                .body("errors.code", contains("out-of-order"));
        propose(who, Map.of("suggestedContribution", scale("200.00", "350.00")))
                .statusCode(201)
                .body("suggestedContribution.minimum.amount", equalTo("200.00"));
    }

    @Test
    void is_changed_by_who_has_read_it_only() {
        var who = round.given();
        var id = round.improvement(who, "100.00", Map.of());

        as(who.steward())
                .body(Map.of("title", "Autre"))
                .patch(at("improvements/" + id))
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
        changing(who.steward(), 7)
                .body(Map.of("title", "Autre"))
                .patch(at("improvements/" + id))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"))
                .body("version", equalTo(1));
        changing(who.steward(), 1)
                .body(improvementInput("100.00", Map.of()))
                .put(at("improvements/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        changing(who.steward(), 1)
                .body(Map.of("title", "Autre"))
                .patch(at("improvements/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void is_written_by_keepers_and_admins_and_proposed_by_any_steward_of_the_network() {
        var who = round.given();
        var other = scene.steward(scene.place("75", who.network()));
        var stranger = scene.steward(scene.place("75", scene.network("Ailleurs")));
        var path = at("commons/" + who.common() + "/improvements");

        given().contentType("application/json")
                .body(improvementInput("1.00", Map.of()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path)
                .then()
                .statusCode(401);
        as(stranger).body(improvementInput("1.00", Map.of())).post(path).then().statusCode(403);
        String id = as(other)
                .body(improvementInput("1.00", Map.of()))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        patch(other, UUID.fromString(id), Map.of("title", "Autre")).statusCode(403);
        patch(who.admin(), UUID.fromString(id), Map.of("title", "Autre")).statusCode(200);
    }

    @Test
    void is_found_by_words_common_status_and_network() {
        var who = round.given();
        var word = "motrare" + UUID.randomUUID().toString().substring(0, 8);
        var id = round.openImprovement(who, "10.00", Map.of("title", "Éditer " + word));
        var proposed = round.improvement(who, "10.00", Map.of());

        list("search=" + word.toUpperCase(Locale.ROOT)).body("items.id", contains(id.toString()));
        list("commonId=" + who.common()).body("totalCount", equalTo(2));
        list("networkId=" + who.network() + "&status=PROPOSED").body("items.id", contains(proposed.toString()));
        list("networkId=" + who.network() + "&first=1")
                .body("items", hasSize(1))
                .body("next", not(equalTo(null)));
        list("networkId=" + scene.network("Vide")).body("items", empty());
        list("status=OPEN&commonId=" + who.common()).body("items.id", hasItem(id.toString()));
    }

    private ValidatableResponse list(String query) {
        return given().get(at("improvements?" + query)).then().statusCode(200);
    }

    private ValidatableResponse propose(Round.Given who, Map<String, ?> members) {
        return as(who.steward())
                .body(improvementInput("100.00", members))
                .post(at("commons/" + who.common() + "/improvements"))
                .then();
    }

    private static Map<String, @Nullable Object> scale(String minimum, String suggested) {
        return new HashMap<>(Map.of("minimum", money(minimum), "suggested", money(suggested)));
    }

    private static Map<String, Object> line(String label, String amount) {
        return Map.of("label", label, "amount", money(amount));
    }

    private ValidatableResponse goal(String token, UUID id, String goal) {
        return patch(token, id, Map.of("costLines", List.of(line("Travail", goal)), "reason", "Revu"));
    }

    private ValidatableResponse patch(String token, UUID id, Map<String, ?> members) {
        return changing(token, "*")
                .body(members)
                .patch(at("improvements/" + id))
                .then();
    }

    private ValidatableResponse post(String token, UUID id, String what) {
        return as(token).post(at("improvements/" + id + "/" + what)).then();
    }

    private ValidatableResponse get(UUID id) {
        return given().get(at("improvements/" + id)).then().statusCode(200);
    }

    private void raise(UUID id, long paid, long paidOut) {
        scene.execute(
                "update improvement set paid = ?, paid_out = ?, money_seen = true where id = ?", paid, paidOut, id);
    }
}
