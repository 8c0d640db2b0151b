package org.maillage.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FundingServiceTest {

    @Test
    void stands_and_is_ready() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void has_an_empty_feed_of_each_public_kind() {
        given().get("/feeds").then().statusCode(200).body("dataset.name", hasItem("common"));
        given().get("/feeds/common")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", endsWith("/feeds/common?afterChangeNumber=0"));
    }

    @Test
    void knows_no_feed_of_a_private_kind() {
        given().get("/feeds/grant").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
