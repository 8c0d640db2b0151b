package org.maillage.funding.programme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.programme.ProgrammeDoor.get;
import static org.maillage.funding.programme.ProgrammeDoor.list;
import static org.maillage.funding.programme.ProgrammeDoor.patch;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;
import static org.maillage.funding.testing.Round.money;
import static org.maillage.funding.testing.Round.programmeInput;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Round;
import org.maillage.funding.testing.Scene;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ProgrammeHttpTest {

    @Inject
    Round round;

    @Inject
    Scene scene;

    @Test
    void is_a_draft_of_one_for_one_first_come_where_nothing_is_said() {
        var who = round.given();

        var id = round.programme(who, "10000.00", Map.of("capPerPlace", money("500.00")));

        get(id).body("status", equalTo("DRAFT"))
                .body("mode", equalTo("FIRST_COME"))
                .body("rateNumerator", equalTo(1))
                .body("rateDenominator", equalTo(1))
                .body("stacking", equalTo("INDEPENDENT"))
                .body("underSubscription", equalTo("RELEASE"))
                .body("capExcess", equalTo("REDISTRIBUTE"))
                .body("counts", equalTo("COMMITTED"))
                .body("deMinimis", equalTo(false))
                .body("publicCeilingPercent", nullValue())
                .body("eligibility.regions", empty())
                .body("available.amount", equalTo("10000.00"))
                .body("ruleVersion", equalTo(1))
                .body("rule", equalTo("1 EUR for 1 EUR, first come, first served, at most 500.00 EUR per place."));
        String slug = get(id).extract().path("slug");
        given().get(at("programmes/by-slug/" + slug)).then().statusCode(200).body("id", equalTo(id.toString()));
    }

    @Test
    void refuses_a_rule_that_contradicts_itself() {
        var who = round.given();

        opened(who, Map.of("mode", "QUADRATIC_AT_CLOSE", "capPerPlace", money("500.00")))
                .statusCode(422)
                .body("code", equalTo("rule-incoherent"))
                .body("detail", containsString("capPerPlace"));
        opened(who, Map.of("mode", "PRO_RATA_AT_CLOSE", "stacking", "EXCLUSIVE"))
                .statusCode(422)
                .body("code", equalTo("rule-incoherent"));
        opened(who, Map.of("rateDenominator", 0)).statusCode(422).body("code", equalTo("rule-incoherent"));
        opened(who, Map.of("closesAt", "2025-01-01T00:00:00Z"))
                .statusCode(422)
                .body("code", equalTo("rule-incoherent"));
        opened(who, Map.of("capPerPlace", Map.of("amount", "500", "currency", "XPF")))
                .statusCode(422)
                .body("errors.code", contains("currency-mismatch"));
    }

    @Test
    void keeps_every_version_of_its_rule() {
        var who = round.given();
        var id = round.approvedProgramme(who, "1000.00", Map.of("capPerPlace", money("500.00")));

        patch(who.agent(), id, Map.of("capPerPlace", money("300.00")))
                .statusCode(200)
                .body("ruleVersion", equalTo(2));
        patch(who.agent(), id, Map.of("name", "Autre nom")).statusCode(200).body("ruleVersion", equalTo(2));

        given().get(at("programmes/" + id + "/rules"))
                .then()
                .statusCode(200)
                .body("version", contains(1, 2))
                .body("capPerPlace.amount", contains("500.00", "300.00"));
    }

    @Test
    void keeps_funder_network_mode_and_currency_once_a_match_exists() {
        var who = round.given();
        var id = round.approvedProgramme(who, "1000.00", Map.of());
        patch(who.agent(), id, Map.of("mode", "PRO_RATA_AT_CLOSE")).statusCode(200);
        scene.execute(
                "insert into improvement_use (programme_id, improvement_id) values (?, ?)", id, UUID.randomUUID());

        patch(who.agent(), id, Map.of("mode", "FIRST_COME")).statusCode(409).body("code", equalTo("rule-fixed"));
        patch(who.agent(), id, Map.of("networkId", scene.network("Autre")))
                .statusCode(409)
                .body("code", equalTo("rule-fixed"));
        patch(who.agent(), id, Map.of("budget", Map.of("amount", "1000", "currency", "XPF")))
                .statusCode(409)
                .body("code", equalTo("rule-fixed"));
        patch(who.agent(), id, Map.of("priority", 3)).statusCode(200);
    }

    @Test
    void is_found_by_network_and_day() {
        var who = round.given();
        var october = round.programme(
                who, "10.00", Map.of("opensAt", "2026-09-30T22:00:00Z", "closesAt", "2026-10-31T23:00:00Z"));

        list("networkId=" + who.network() + "&openOn=2026-10-31").body("items.id", contains(october.toString()));
        list("networkId=" + who.network() + "&openOn=2026-11-01").body("items", empty());
        list("networkId=" + who.network() + "&openOn=2026-10-01").body("items", hasSize(1));
        list("networkId=" + who.network() + "&openOn=2026-09-30").body("items", empty());
        list("networkId=" + scene.network("Sans programme"))
                .body("items", empty())
                .body("totalCount", equalTo(0));
    }

    @Test
    void refuses_a_slug_that_another_has_and_a_version_that_is_past() {
        var who = round.given();
        var id = round.programme(who, "10.00", Map.of());
        String slug = get(id).extract().path("slug");

        opened(who, Map.of("slug", slug)).statusCode(409).body("code", equalTo("slug-taken"));
        changing(who.agent(), 4)
                .body(Map.of("name", "Autre"))
                .patch(at("programmes/" + id))
                .then()
                .statusCode(412)
                .body("version", equalTo(1));
    }

    private ValidatableResponse opened(Round.Given who, Map<String, ?> members) {
        return as(who.agent())
                .body(programmeInput(who, "1000.00", members))
                .post(at("programmes"))
                .then();
    }
}
