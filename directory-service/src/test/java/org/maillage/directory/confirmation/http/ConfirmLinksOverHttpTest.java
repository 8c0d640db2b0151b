package org.maillage.directory.confirmation.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.maillage.directory.confirmation.ConfirmLink;
import org.maillage.directory.confirmation.LinkSeal;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kernel.freshness.Part;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ConfirmLinksOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Inject
    LinkSeal seal;

    @Test
    @DisplayName("acceptance 14: a confirm link changes nothing by GET, confirms by POST, ends on day 31")
    void a_link_confirms_by_post_alone_and_for_thirty_days() throws SQLException {
        var place = stalePlace();
        var token = offered(place, Map.of()).extract().<String>path("token");

        for (int i = 0; i < 10; i++) {
            look(token)
                    .statusCode(200)
                    .body("confirmedAt", equalTo(null))
                    .body("parts", hasItems("IDENTITY", "ADDRESS"));
        }
        assertThat(changes.typesOf(place)).containsExactly("PlaceRegistered");

        var first = confirm(token)
                .statusCode(200)
                .body("confirmedAt", not(equalTo(null)))
                .extract()
                .asString();
        given().get(at("places/" + place))
                .then()
                .body("verifiedMethods.IDENTITY", equalTo("link"))
                .body("verifiedMethods.ADDRESS", equalTo("link"))
                .body("verifiedBy", equalTo("La Quincaille"));
        assertThat(confirm(token).statusCode(200).extract().asString()).isEqualTo(first);
        assertThat(changes.typesOf(place)).containsExactly("PlaceRegistered", "PlaceConfirmed");

        look(sealed(place, Duration.ofSeconds(-1))).statusCode(410).body("code", equalTo("link-expired"));
        confirm(sealed(place, Duration.ofSeconds(-1))).statusCode(410).body("code", equalTo("link-expired"));
        look(altered(token)).statusCode(404);
        confirm(altered(token)).statusCode(404);
    }

    @Test
    void a_link_is_good_for_thirty_days_and_absolute() {
        var expiry = Instant.parse(offered(stalePlace(), Map.of("parts", List.of("ADDRESS")))
                .body("parts", equalTo(List.of("ADDRESS")))
                .body("url", startsWith("http://localhost:8080/api/directory/confirm/"))
                .extract()
                .path("expiresAt"));

        assertThat(Duration.between(Instant.now(), expiry))
                .isBetween(Duration.ofDays(30).minusMinutes(1), Duration.ofDays(30));
    }

    @Test
    void a_browser_gets_a_page_with_one_button() {
        var place = stalePlace();
        var token = offered(place, Map.of()).extract().<String>path("token");

        browser(token)
                .get(at("confirm/{token}"))
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .body(containsString("<h1>La Quincaille</h1>"))
                .body(containsString("<button>Oui, je confirme</button>"));
        browser(token)
                .contentType("application/x-www-form-urlencoded")
                .post(at("confirm/{token}"))
                .then()
                .statusCode(200)
                .body(containsString("Merci"))
                .body(not(containsString("<button>Oui")));
        browser(altered(token))
                .get(at("confirm/{token}"))
                .then()
                .statusCode(404)
                .contentType(containsString("text/html"));
    }

    @Test
    void who_holds_a_link_may_say_once_that_something_is_wrong() throws SQLException {
        var place = stalePlace();
        var token = offered(place, Map.of()).extract().<String>path("token");

        given().contentType(ContentType.JSON)
                .body(Map.of("text", "appelez le 06 12 34 56 78"))
                .post(at("confirm/{token}/suggestions"), token)
                .then()
                .statusCode(422);
        browser(token)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", "Le lieu a déménagé")
                .post(at("confirm/{token}/suggestions"))
                .then()
                .statusCode(200)
                .body(containsString("transmis"));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "Encore une fois"))
                .post(at("confirm/{token}/suggestions"), token)
                .then()
                .statusCode(200)
                .body("suggestedAt", not(equalTo(null)));

        assertThat(changes.ofKind("proposal"))
                .filteredOn(change -> change.data().contains(place))
                .singleElement()
                .satisfies(change -> assertThat(change.data()).contains("Le lieu a déménagé"));
        confirm(token).statusCode(200).body("confirmedAt", not(equalTo(null)));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "Autre chose"))
                .post(at("confirm/{token}/suggestions"), altered(token))
                .then()
                .statusCode(404);
    }

    @Test
    void a_network_has_its_own_page() {
        var network = network("own-page");
        changing("administrator", "*")
                .body(Map.of("confirmPage", "https://site.example/confirm?t={token}"))
                .patch(at("networks/" + network))
                .then()
                .statusCode(200)
                .body("confirmPage", equalTo("https://site.example/confirm?t={token}"));

        offered(place("administrator", "networkIds", List.of(network)), Map.of())
                .body("url", startsWith("https://site.example/confirm?t=ey"));

        changing("administrator", "*")
                .body(Map.of("confirmPage", "https://site.example/confirm"))
                .patch(at("networks/" + network))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("confirm-page-invalid"));
    }

    @Test
    void a_closed_place_is_confirmed_by_no_link() {
        var place = stalePlace();
        var token = offered(place, Map.of()).extract().<String>path("token");
        changing("administrator", "*")
                .body(Map.of("reason", "fermé pour de bon"))
                .post(at("places/" + place + "/close"))
                .then()
                .statusCode(200);

        look(token).statusCode(409).body("code", equalTo("place-closed"));
        confirm(token).statusCode(409).body("code", equalTo("place-closed"));
    }

    @Test
    void only_an_admin_of_its_networks_gives_a_link() {
        var network = network("giving-links");
        grant("nina", "NETWORK_ADMIN", network);
        var place = place("administrator", "networkIds", List.of(network));
        grant("stella", "PLACE_STEWARD", place);

        as("stella")
                .body(Map.of())
                .post(at("places/" + place + "/confirm-links"))
                .then()
                .statusCode(403);
        as("nina")
                .body(Map.of("parts", List.of("TARIFFS")))
                .post(at("places/" + place + "/confirm-links"))
                .then()
                .statusCode(422)
                .body("code", equalTo("part-empty"));
        as("nina")
                .body(Map.of())
                .post(at("places/" + place + "/confirm-links"))
                .then()
                .statusCode(201);
    }

    private static String stalePlace() {
        return place("administrator");
    }

    private static ValidatableResponse offered(String place, Map<String, ?> parts) {
        return as("administrator")
                .body(parts)
                .post(at("places/" + place + "/confirm-links"))
                .then()
                .statusCode(201)
                .body("$", hasKey("token"));
    }

    private static ValidatableResponse look(String token) {
        return given().accept(ContentType.JSON)
                .get(at("confirm/{token}"), token)
                .then();
    }

    private static ValidatableResponse confirm(String token) {
        return given().post(at("confirm/{token}"), token).then();
    }

    private static io.restassured.specification.RequestSpecification browser(String token) {
        return given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .pathParam("token", token);
    }

    private static String altered(String token) {
        return token.substring(0, 20) + (token.charAt(20) == 'A' ? 'B' : 'A') + token.substring(21);
    }

    private String sealed(String place, Duration left) {
        return seal.seal(new ConfirmLink(
                new PlaceId(UUID.fromString(place)),
                List.of(Part.IDENTITY),
                UUID.randomUUID(),
                Instant.now().plus(left)));
    }
}
