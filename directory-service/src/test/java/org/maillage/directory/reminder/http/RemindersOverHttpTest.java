package org.maillage.directory.reminder.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.network;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.ImportedPlace;
import org.maillage.directory.place.PlaceImport;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class RemindersOverHttpTest {

    @Inject
    PlaceImport imports;

    @Test
    void an_admin_sees_what_is_due_with_a_link_that_settles_it() {
        var network = network("seen-reminders");
        grant("nina", "NETWORK_ADMIN", network);
        place(network, "Fraîche", 10);
        place(network, "Bientôt", 340);
        place(network, "Trop tard", 700);

        String url = as("nina")
                .get(at("networks/" + network + "/reminders"))
                .then()
                .statusCode(200)
                .body("placeName", equalTo(List.of("Trop tard", "Bientôt")))
                .body("stage", equalTo(List.of("QUARTER_LATER", "MONTH_BEFORE")))
                .body("[1].parts", hasItem("ADDRESS"))
                .extract()
                .path("[1].url");
        given().post(at("confirm/{token}"), url.substring(url.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .body("placeName", equalTo("Bientôt"));

        as("nina")
                .get(at("networks/" + network + "/reminders"))
                .then()
                .body("placeName", equalTo(List.of("Trop tard")));
        as("bob").get(at("networks/" + network + "/reminders")).then().statusCode(403);
        given().get(at("networks/" + network + "/reminders")).then().statusCode(401);
    }

    private void place(String network, String name, int days) {
        var terms = new ImportTerms(
                "due-" + UUID.randomUUID(), Optional.of(new NetworkId(UUID.fromString(network))), false);
        QuarkusTransaction.requiringNew().run(() -> imports.open(terms, List.of("1"))
                .write(new ImportedPlace(
                        "1",
                        Map.of("name", name, "address", Map.of("inseeCode", "24322")),
                        Optional.of(Instant.now().minus(Duration.ofDays(days))),
                        Map.of())));
    }
}
