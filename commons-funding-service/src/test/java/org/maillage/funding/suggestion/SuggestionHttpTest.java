package org.maillage.funding.suggestion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;
import static org.maillage.funding.testing.Round.money;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Round;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class SuggestionHttpTest {

    private static final Map<String, Object> SCALE = Map.of(
            "suggestedContribution",
            Map.of("minimum", money("200.00"), "suggested", money("350.00"), "maximum", money("500.00")));

    @Inject
    Round round;

    @Test
    void line_29_a_scale_refuses_below_its_minimum_and_a_network_without_programme_works_the_same() {
        var who = round.given();
        var id = round.openImprovement(who, "5000.00", SCALE);

        contribute(who, id, "199.99")
                .statusCode(422)
                .body("code", equalTo("amount-below-minimum"))
                .body("minimum", equalTo("200.00"));
        contribute(who, id, "200.00").statusCode(201).body("matches", empty());
        contribute(who, id, "500.00").statusCode(201).body("total.amount", equalTo("500.00"));
        contribute(who, id, "500.01").statusCode(201);
        suggestions(id, "placeId=" + who.place())
                .body("scale.suggested.amount", equalTo("350.00"))
                .body("programmes", empty());
    }

    @Test
    void says_what_draws_the_last_cent_of_each_programme() {
        var who = round.given();
        var id = round.openImprovement(who, "5000.00", Map.of());
        round.approvedProgramme(
                who, "9000.00", Map.of("capPerPlace", money("500.00"), "rateDenominator", 3, "priority", 1));
        round.approvedProgramme(who, "50.00", Map.of("rateNumerator", 3, "rateDenominator", 2, "priority", 2));
        round.approvedProgramme(who, "50.00", Map.of("eligibility", Map.of("regions", List.of("11")), "priority", 3));
        round.approvedProgramme(who, "9000.00", Map.of("priority", 4));
        contribute(who, id, "100.00").statusCode(201);

        suggestions(id, "placeId=" + who.place())
                .body("programmes.limit", contains("CAP_PER_PLACE", "BUDGET", "NOT_ELIGIBLE", "ROOM"))
                .body("programmes.headroom.amount[0]", equalTo("466.67"))
                .body("programmes.amount.amount[0]", equalTo("1400.01"))
                .body("programmes.headroom.amount[1]", equalTo("0.00"))
                .body("programmes.amount.amount[2]", equalTo("0.00"));
    }

    @Test
    void tells_what_the_network_suggests_for_a_yearly_budget() {
        var who = round.given();
        var id = round.openImprovement(who, "5000.00", Map.of());
        changing(who.admin(), "*")
                .body(Map.of(
                        "suggestions",
                        List.of(
                                Map.of("budgetUpTo", money("50000"), "suggested", money("100")),
                                Map.of("budgetUpTo", money("200000"), "suggested", money("400")))))
                .patch(at("networks/" + who.network() + "/policy"))
                .then()
                .statusCode(200);

        suggestions(id, "yearlyBudget=120000.00")
                .body("suggested.amount", equalTo("400.00"))
                .body("byYearlyBudget.suggested.amount", contains("100.00", "400.00"))
                .body("programmes", empty());
    }

    private static ValidatableResponse suggestions(UUID improvement, String query) {
        return given().get(at("improvements/" + improvement + "/suggestions?" + query))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse contribute(Round.Given who, UUID improvement, String amount) {
        return as(who.steward())
                .body(Map.of("placeId", who.place(), "improvementId", improvement, "amount", money(amount)))
                .post(at("contributions"))
                .then();
    }
}
