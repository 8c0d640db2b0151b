package org.maillage.funding.doors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Door;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** Nothing private of one network is readable from another, nor from nowhere. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class KeptApartTest {

    private static final List<String> PRIVATE = List.of(
            "contributions/{contribution}",
            "contributions?placeId={place}",
            "contributions?improvementId={improvement}",
            "ledger/entries?account=improvement:{improvement}:own",
            "ledger/entries?account=improvement:{improvement}:promised",
            "ledger/entries?account=improvement:{improvement}:reserved:{programme}",
            "ledger/entries?account=improvement:{improvement}:matched:{programme}",
            "ledger/entries?account=programme:{programme}:available",
            "ledger/entries?account=place:{place}",
            "ledger/entries?account=suspense:{contribution}",
            "ledger/entries?account=steward:{place}:owed",
            "networks/{network}/policy",
            "networks/{network}/account",
            "commons/{common}/payee",
            "commons/{common}/aid",
            "payments/unmatched?networkId={network}",
            "payouts?networkId={network}");

    private static final List<String> PUBLIC = List.of(
            "commons/{common}",
            "improvements/{improvement}",
            "programmes/{programme}",
            "programmes?networkId={network}",
            "decisions/{decision}",
            "overview?networkId={network}");

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Test
    void nothing_private_is_shown_to_people_of_another_network_or_to_nobody() {
        var world = World.of(scene, stage);
        var shown = new ArrayList<String>();

        for (var path : PRIVATE) {
            var at = Door.at(world.filled(path));
            int toNobody = given().get(at).statusCode();
            if (toNobody != 401 && toNobody != 404) {
                shown.add(path + " to nobody: " + toNobody);
            }
            world.strangers().forEach((who, token) -> {
                int status = given().auth().oauth2(token).get(at).statusCode();
                if (status != 403 && status != 404) {
                    shown.add(path + " to " + who + ": " + status);
                }
            });
        }

        assertThat(shown).isEmpty();
    }

    @Test
    void what_is_public_has_no_reference_of_a_payment() {
        var world = World.of(scene, stage);
        var reference = given().auth()
                .oauth2(world.tokenOf(Who.STEWARD))
                .get(Door.at(world.filled("contributions/{contribution}")))
                .then()
                .statusCode(200)
                .extract()
                .<String>path("paymentReference");

        for (var path : PUBLIC) {
            assertThat(given().get(Door.at(world.filled(path))).asString()).doesNotContain(reference);
        }
        for (var kind : List.of("contribution", "payout", "payment")) {
            given().get("/feeds/" + kind).then().statusCode(404);
        }
    }
}
