package org.maillage.directory.freshness.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ImportOutcome;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.ImportedPlace;
import org.maillage.directory.place.PlaceImport;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FreshnessOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Inject
    PlaceImport imports;

    @Test
    @DisplayName("acceptance 9: imported without a date, none is verified; after a steward confirms one, fresh 1")
    void imported_places_are_never_verified_until_someone_confirms() {
        var network = network("freshness");
        var ids = importedInto(network, 5);
        grant("stella", "PLACE_STEWARD", ids.get(0));

        report(network, 5, 0);
        as("stella")
                .body(Map.of())
                .post(at("places/" + ids.get(0) + "/confirm"))
                .then()
                .statusCode(200)
                .body("verified", hasKey("IDENTITY"))
                .body("verifiedMethods.IDENTITY", equalTo("steward"));
        report(network, 4, 1);
    }

    @Test
    void a_part_that_has_nothing_in_it_cannot_be_confirmed() throws SQLException {
        var id = place("ada");

        as("ada")
                .body(Map.of("parts", List.of("TARIFFS")))
                .post(at("places/" + id + "/confirm"))
                .then()
                .statusCode(422)
                .body("code", equalTo("part-empty"))
                .body("part", equalTo("TARIFFS"));
        made(
                "ada",
                "places/" + id + "/spaces",
                Map.of(
                        "name",
                        "Salle ronde",
                        "kind",
                        "MEETING_ROOM",
                        "rates",
                        List.of(Map.of("unit", "DAY", "price", Map.of("amount", "80")))));
        as("ada")
                .body(Map.of("parts", List.of("TARIFFS")))
                .post(at("places/" + id + "/confirm"))
                .then()
                .statusCode(200)
                .body("verified", hasKey("TARIFFS"))
                .body("verified", not(hasKey("SPACES")));

        assertThat(changes.typesOf(id)).containsExactly("PlaceRegistered", "PlaceConfirmed");
    }

    @Test
    void a_network_that_visited_says_so_in_its_own_name() {
        var network = network("visiting");
        grant("nina", "NETWORK_ADMIN", network);
        var place = place("stella-visited", "networkIds", List.of(network));
        var visit = Map.of("method", "visit");

        as("stella-visited")
                .body(visit)
                .post(at("places/" + place + "/confirm"))
                .then()
                .statusCode(403);
        as("nina")
                .body(visit)
                .post(at("places/" + place + "/confirm"))
                .then()
                .statusCode(200)
                .body("verifiedMethods.IDENTITY", equalTo("visit"))
                .body("verifiedBy", equalTo("Réseau visiting"));
        as("nina")
                .body(Map.of("method", "link"))
                .post(at("places/" + place + "/confirm"))
                .then()
                .statusCode(422);
    }

    @Test
    void a_network_may_want_its_places_verified_more_often() {
        var network = network("impatient");
        importedInto(network, 1, Optional.of(Instant.now().minus(Duration.ofDays(100))));
        report(network).body("fresh", equalTo(1)).body("stale", equalTo(0)).body("medianAgeDays", equalTo(100));

        changing("administrator", "*")
                .body(Map.of("freshnessDays", Map.of("IDENTITY", 90)))
                .patch(at("networks/" + network))
                .then()
                .statusCode(200)
                .body("freshnessDays.IDENTITY", equalTo(90));
        report(network).body("fresh", equalTo(0)).body("stale", equalTo(1));

        changing("administrator", "*")
                .body(Map.of("freshnessDays", Map.of("IDENTITY", 366)))
                .patch(at("networks/" + network))
                .then()
                .statusCode(422);
    }

    @Test
    void only_who_keeps_a_place_confirms_it() {
        as("bob")
                .body(Map.of())
                .post(at("places/" + place("ada") + "/confirm"))
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse report(String network) {
        return given().get(at("networks/" + network + "/freshness")).then().statusCode(200);
    }

    private static void report(String network, int neverVerified, int fresh) {
        report(network)
                .body("places", equalTo(5))
                .body("neverVerified", equalTo(neverVerified))
                .body("fresh", equalTo(fresh))
                .body("departments[0].department", equalTo("24"))
                .body("departments[0].neverVerified", equalTo(neverVerified));
    }

    private List<String> importedInto(String network, int count) {
        return importedInto(network, count, Optional.empty());
    }

    private List<String> importedInto(String network, int count, Optional<Instant> verifiedAt) {
        var terms =
                new ImportTerms("freshness-" + network, Optional.of(new NetworkId(UUID.fromString(network))), false);
        var keys = IntStream.range(0, count).mapToObj(String::valueOf).toList();
        return QuarkusTransaction.requiringNew().call(() -> {
            var batch = imports.open(terms, keys);
            return keys.stream()
                    .map(key -> batch.write(new ImportedPlace(
                            key,
                            Map.of("name", "Lieu " + key, "address", Map.of("inseeCode", "24322")),
                            verifiedAt,
                            Map.of())))
                    .map(ImportOutcome::place)
                    .map(id -> id.orElseThrow().toString())
                    .toList();
        });
    }
}
