package org.maillage.directory.territory.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.maillage.directory.testing.Door.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ReferenceOverHttpTest {

    @Test
    void a_commune_tells_what_it_lies_in() {
        given().get(at("territories/commune/24322"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Périgueux"))
                .body("within.code", equalTo(List.of("200040392", "24", "75", "FR")));
    }

    @Test
    void a_former_code_finds_the_commune_of_today() {
        given().get(at("territories/COMMUNE/16226")).then().statusCode(200).body("code", equalTo("16393"));
    }

    @Test
    void an_unknown_territory_or_level_is_not_found() {
        given().get(at("territories/department/00")).then().statusCode(404);
        given().get(at("territories/planet/24")).then().statusCode(404);
    }

    @Test
    void the_code_lists_are_served_with_their_labels() {
        given().get(at("vocabularies")).then().statusCode(200).body("name", hasItems("kinds", "services", "audiences"));
        given().get(at("vocabularies/kinds"))
                .then()
                .statusCode(200)
                .body("terms.find { it.code == 'COWORKING' }.fr", equalTo("Bureaux partagés / coworking"));
        given().get(at("vocabularies/none")).then().statusCode(404);
    }
}
