package org.maillage.funding.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;
import static org.maillage.funding.testing.Door.changing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.kernel.Money;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class PolicyHttpTest {

    private static final Map<String, Object> FULL = Map.ofEntries(
            Map.entry("roomSharing", "PRORATA"),
            Map.entry("paymentDays", 45),
            Map.entry("approval", "DECISION"),
            Map.entry("verification", "DECISION"),
            Map.entry("listing", "DECISION"),
            Map.entry("criteria", List.of(Map.of("code", "open", "label", "Ouvert", "weight", 3))),
            Map.entry(
                    "volunteerRates",
                    List.of(
                            Map.of("from", "2026-07-01", "hourly", Map.of("amount", "12.02", "currency", "EUR")),
                            Map.of("from", "2026-01-01", "hourly", Map.of("amount", "11.88")))),
            Map.entry("publicCeilingPercent", 80),
            Map.entry("twoPeopleAbove", Map.of("amount", "1000.00", "currency", "EUR")),
            Map.entry("payoutAfterTransfer", true),
            Map.entry(
                    "suggestions",
                    List.of(Map.of("budgetUpTo", Map.of("amount", "50000"), "suggested", Map.of("amount", "100")))));

    @Inject
    Scene scene;

    @Inject
    Policies policies;

    @Test
    void a_network_that_settled_nothing_has_the_usual_policy() {
        var network = scene.network("Sans règles");

        as(scene.admin(network))
                .get(policyOf(network))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("roomSharing", equalTo("SEQUENTIAL"))
                .body("paymentDays", equalTo(30))
                .body("approval", equalTo("ADMIN"))
                .body("verification", equalTo("ADMIN"))
                .body("listing", equalTo("AT_ONCE"))
                .body("criteria", empty())
                .body("publicCeilingPercent", nullValue());
        assertThat(policies.of(network)).isEqualTo(Policy.USUAL);
    }

    @Test
    void an_admin_settles_it_and_every_version_is_kept() {
        var network = scene.network("Réglé");
        var admin = scene.admin(network);
        changing(admin, 0)
                .body(FULL)
                .put(policyOf(network))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("volunteerRates.hourly.amount", contains("11.88", "12.02"))
                .body("criteria[0].version", equalTo(1));

        changing(admin, 1)
                .body(Map.of(
                        "criteria", List.of(Map.of("code", "open", "label", "Ouvert", "weight", 5)), "paymentDays", 10))
                .patch(policyOf(network))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("criteria[0].version", equalTo(2))
                .body("publicCeilingPercent", equalTo(80));

        assertThat(policies.versions(network)).extracting(Policy::paymentDays).containsExactly(45, 10);
        var policy = policies.of(network);
        assertThat(policy.volunteerRateOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(policy.volunteerRateOn(LocalDate.of(2026, 6, 30))).contains(Money.euros(11_88));
        assertThat(policy.volunteerRateOn(LocalDate.of(2026, 7, 1))).contains(Money.euros(12_02));
        assertThat(policy.takesTwoPeople(Money.euros(1_000_00))).isFalse();
        assertThat(policy.takesTwoPeople(Money.euros(1_000_01))).isTrue();
        assertThat(policy.suggestedFor(Money.euros(50_000_00))).contains(Money.euros(100_00));
        assertThat(policy.suggestedFor(Money.euros(50_000_01))).isEmpty();
    }

    @Test
    void the_same_again_is_no_new_version_and_what_is_absent_is_as_usual() {
        var network = scene.network("Deux fois");
        var admin = scene.admin(network);
        changing(admin, "*").body(FULL).put(policyOf(network)).then().statusCode(200);
        changing(admin, 1).body(FULL).put(policyOf(network)).then().body("version", equalTo(1));

        changing(admin, 1)
                .body(Map.of())
                .put(policyOf(network))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("paymentDays", equalTo(30));
    }

    @Test
    void refuses_a_version_that_is_not_the_present_one() {
        var network = scene.network("Périmé");
        var admin = scene.admin(network);
        changing(admin, 0).body(FULL).put(policyOf(network)).then().statusCode(200);

        changing(admin, 0).body(Map.of()).put(policyOf(network)).then().statusCode(412);
        as(admin).body(Map.of()).put(policyOf(network)).then().statusCode(428);
    }

    @Test
    void refuses_every_fault_at_once() {
        var network = scene.network("Fautes");

        changing(scene.admin(network), 0)
                .body(Map.of(
                        "paymentDays",
                        0,
                        "version",
                        7,
                        "criteria",
                        List.of(Map.of("code", "a", "label", "Un"), Map.of("code", "a", "label", "Deux")),
                        "more",
                        true))
                .put(policyOf(network))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/paymentDays", "/version", "/criteria", "/more"));
        assertThat(policies.byNetwork(network)).isEmpty();
    }

    @Test
    void is_for_admins_of_the_network_alone() {
        var network = scene.network("Fermé");
        var other = scene.network("Autre");
        given().get(policyOf(network)).then().statusCode(401);
        as(scene.treasurer(network)).get(policyOf(network)).then().statusCode(403);
        as(scene.admin(other)).get(policyOf(network)).then().statusCode(403);
        changing(scene.admin(other), 0)
                .body(Map.of())
                .put(policyOf(network))
                .then()
                .statusCode(403);
        as(scene.administrator()).get(policyOf(UUID.randomUUID())).then().statusCode(409);
    }

    private static String policyOf(UUID network) {
        return at("networks/" + network + "/policy");
    }
}
