package org.maillage.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FundingServiceTest {

    @Test
    void stands_and_is_ready() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funder",
                "common",
                "usage",
                "improvement",
                "programme",
                "programme-result",
                "investment",
                "evaluation",
                "volunteer-time",
                "decision"
            })
    void has_a_feed_of_each_public_kind(String kind) {
        given().get("/feeds").then().statusCode(200).body("dataset.name", hasItem(kind));
        given().get("/feeds/" + kind).then().statusCode(200).body("next", containsString("/feeds/" + kind + "?after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contribution", "payout", "payment"})
    void has_no_feed_of_what_is_not_for_all(String kind) {
        given().get("/feeds/" + kind).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void knows_no_feed_of_a_private_kind() {
        given().get("/feeds/grant").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
