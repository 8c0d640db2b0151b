package org.maillage.funding.funder;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Round;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FunderHttpTest {

    @Inject
    Round round;

    @Test
    void a_funder_is_registered_by_admins() {
        var who = round.given();

        as(who.steward())
                .body(Map.of("name", "Fonds", "kind", "REGION"))
                .post(at("funders"))
                .then()
                .statusCode(403);
        as(who.admin())
                .body(Map.of("name", "Fonds", "kind", "REGION", "siren", "123"))
                .post(at("funders"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/siren")));
        given().get(at("funders/" + who.funder())).then().statusCode(200).body("kind", equalTo("FEDERATION"));
        given().get(at("funders?first=1")).then().statusCode(200).body("items", hasSize(1));
    }
}
