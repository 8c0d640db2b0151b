package org.maillage.directory.equipment.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class EquipmentOverHttpTest {

    private static final Map<String, Object> LASER = Map.of(
            "name",
            "Découpeuse laser",
            "category",
            "digital-fabrication",
            "processes",
            List.of("laser-cutting"),
            "materials",
            List.of("plywood", "acrylic"),
            "sharing",
            "LOAN_TO_NETWORK",
            "trainingRequired",
            true,
            "rates",
            List.of(Map.of("unit", "DAY", "price", Map.of("amount", "45"))));

    @Inject
    AppendedChanges changes;

    @Test
    void what_is_not_said_has_a_default() {
        var place = place("ada");

        var laser = made("ada", "places/" + place + "/equipment", LASER);

        given().get(at("equipment/" + laser))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("placeId", equalTo(place))
                .body("quantity", equalTo(1))
                .body("trainingRequired", equalTo(true))
                .body("minimumDayRate.amount", equalTo("45.00"))
                .body("territory.department", equalTo("24"))
                .body("placeStatus", equalTo("OPEN"));
        given().get(at("places/" + place)).then().body("version", equalTo(1));
    }

    @Test
    void follows_its_place_when_it_moves() throws SQLException {
        var place = place("ada");
        var laser = made("ada", "places/" + place + "/equipment", LASER);

        changing("ada", 1)
                .body(Map.of("address", Map.of("inseeCode", "24037")))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);

        assertThat(changes.typesOf(laser)).containsExactly("EquipmentAdded", "EquipmentUpdated");
        given().get(at("equipment/" + laser)).then().body("territory.commune", equalTo("24037"));
    }

    @Test
    void stands_only_in_a_space_of_its_own_place() {
        var place = place("ada");
        var own = made("ada", "places/" + place + "/spaces", Map.of("name", "Atelier", "kind", "WORKSHOP"));
        var other = made("ada", "places/" + place("ada") + "/spaces", Map.of("name", "Salle", "kind", "WORKSHOP"));

        as("ada")
                .body(with("spaceId", other))
                .post(at("places/" + place + "/equipment"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("space-of-another-place"))
                .body("errors.pointer", contains("/spaceId"));
        var laser = made("ada", "places/" + place + "/equipment", with("spaceId", own));

        given().get(at("equipment/" + laser)).then().body("spaceId", equalTo(own));
    }

    @Test
    void is_changed_and_removed_by_who_keeps_its_place() throws SQLException {
        var laser = made("ada", "places/" + place("ada") + "/equipment", LASER);

        changing("bob", 1)
                .body(Map.of("condition", "BROKEN"))
                .patch(at("equipment/" + laser))
                .then()
                .statusCode(403);
        changing("ada", 1)
                .body(Map.of("condition", "BROKEN"))
                .patch(at("equipment/" + laser))
                .then()
                .statusCode(200);
        changing("ada", 1).delete(at("equipment/" + laser)).then().statusCode(412);
        changing("ada", 2).delete(at("equipment/" + laser)).then().statusCode(204);

        given().get(at("equipment/" + laser)).then().statusCode(404);
        assertThat(changes.typesOf(laser)).containsExactly("EquipmentAdded", "EquipmentUpdated", "EquipmentRemoved");
    }

    @Test
    void every_fault_is_listed_and_an_unknown_process_is_answered_with_the_nearest() {
        as("ada")
                .body(Map.of(
                        "name",
                        "L",
                        "category",
                        "lazer",
                        "quantity",
                        0,
                        "processes",
                        List.of("laser-cuting"),
                        "sharing",
                        "EVERYONE"))
                .post(at("places/" + place("ada") + "/equipment"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/category", "/quantity", "/processes/0", "/sharing"))
                .body("errors.find { it.pointer == '/processes/0' }.message", containsString("laser-cutting"));
    }

    @Test
    void a_part_with_equipment_in_it_can_be_confirmed() {
        var place = place("ada");
        made("ada", "places/" + place + "/equipment", LASER);

        as("ada")
                .body(Map.of("parts", List.of("EQUIPMENT", "TARIFFS")))
                .post(at("places/" + place + "/confirm"))
                .then()
                .statusCode(200)
                .body("verified", not(hasKey("SPACES")))
                .body("verifiedMethods.EQUIPMENT", equalTo("steward"));
    }

    private static Map<String, Object> with(String member, Object value) {
        var body = new HashMap<>(LASER);
        body.put(member, value);
        return body;
    }
}
