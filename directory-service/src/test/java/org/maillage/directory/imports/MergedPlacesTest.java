package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

/** Two places that are one become one. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class MergedPlacesTest {

    @Inject
    AppendedChanges changes;

    @Inject
    Table table;

    @Test
    @DisplayName(
            "acceptance 19: the absorbed leads to the survivor, by its id, its external id and its source's imports")
    void acceptance_19_the_absorbed_lives_on_in_the_survivor() throws SQLException {
        var keep = place("ada", "name", "La Forge", "externalIds", List.of(Map.of("source", "map", "id", "k1")));
        var imports = ImportClient.administrator();
        imports.run(order("registry"), row("r1", "La Forge d'Issac", "https://forge.example.org"));
        String absorbed =
                as("eve").get(at("places/by/registry/r1")).then().extract().path("id");

        merge(ADMINISTRATOR, keep, absorbed).statusCode(200).body("mergedFrom", equalTo(List.of(absorbed)));

        as("eve")
                .redirects()
                .follow(false)
                .get(at("places/" + absorbed))
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/directory/places/" + keep));
        as("eve").get(at("places/by/registry/r1")).then().statusCode(200).body("id", equalTo(keep));
        long places = table.places();
        var again = imports.run(order("registry"), row("r1", "La Forge d'Issac", "https://new.example.org"));
        assertThat(again.getInt("updated")).isEqualTo(1);
        assertThat(again.getInt("created")).isZero();
        assertThat(table.places()).isEqualTo(places);
        as("eve")
                .get(at("places/" + keep))
                .then()
                .body("name", equalTo("La Forge"))
                .body("website", equalTo("https://new.example.org"));
        assertThat(changes.typesOf(absorbed)).containsExactly("PlaceRegistered", "PlaceAbsorbed");
        assertThat(changes.typesOf(keep)).containsExactly("PlaceRegistered", "PlaceMerged", "PlaceUpdated");
        assertThat(table.count(
                        "select count(*) from change_log where aggregate_id = ? and state = 'deleted' "
                                + "and reason = 'merged' and merged_into = ?::uuid and data is null",
                        absorbed,
                        keep))
                .isEqualTo(1);
    }

    @Test
    void the_agenda_of_the_absorbed_is_the_survivors() throws SQLException {
        var keep = place("ada");
        var absorb = place("bob");
        var own = event("bob", absorb, "marche-2027@example.org");

        merge(ADMINISTRATOR, keep, absorb).statusCode(200);

        as("eve").get(at("events/" + own)).then().statusCode(200).body("placeId", equalTo(keep));
        assertThat(changes.typesOf(own)).containsExactly("EventPublished", "EventUpdated");
    }

    private static String event(String user, String place, String uid) {
        return made(
                user,
                "events",
                Map.of(
                        "placeId",
                        place,
                        "uid",
                        uid,
                        "title",
                        "Fête",
                        "kind",
                        "culture",
                        "startsAt",
                        "2027-06-12T18:00:00Z",
                        "endsAt",
                        "2027-06-12T22:00:00Z"));
    }

    @Test
    void a_confirm_link_of_the_absorbed_says_where_it_went() {
        var keep = place("ada");
        var absorb = place("bob");
        var link = as(ADMINISTRATOR)
                .body(Map.of())
                .post(at("places/" + absorb + "/confirm-links"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("token");
        merge(ADMINISTRATOR, keep, absorb).statusCode(200);

        as("eve")
                .get(at("confirm/" + link))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-absorbed"))
                .body("mergedInto", equalTo(keep));
    }

    @Test
    void what_belonged_to_the_absorbed_belongs_to_the_survivor_whose_own_words_stay() throws SQLException {
        var one = network("merge-one");
        var two = network("merge-two");
        grant("nina", "NETWORK_ADMIN", one);
        grant("nina", "NETWORK_ADMIN", two);
        var keep = place(
                "ada",
                "summary",
                "Chez Ada",
                "networkIds",
                List.of(one),
                "identifiers",
                List.of(Map.of("scheme", "SIRET", "value", "73282932000074")));
        var absorb = place(
                "bob",
                "summary",
                "Chez Bob",
                "website",
                "https://bob.example.org",
                "openingHours",
                "Mo-Fr 09:00-18:00",
                "networkIds",
                List.of(two),
                "identifiers",
                List.of(
                        Map.of("scheme", "SIRET", "value", "35600000000048"),
                        Map.of("scheme", "WIKIDATA", "value", "Q42")));
        var space = made("bob", "places/" + absorb + "/spaces", Map.of("name", "Salle", "kind", "MEETING_ROOM"));
        var below = place("bob", "parentPlaceId", absorb);
        var hours = member(absorb, "verified.OPENING_HOURS");

        merge("nina", keep, absorb)
                .statusCode(200)
                .body("summary", equalTo("Chez Ada"))
                .body("website", equalTo("https://bob.example.org"))
                .body("openingHours", equalTo("Mo-Fr 09:00-18:00"))
                .body("verified.OPENING_HOURS", equalTo(hours))
                .body("networkIds", containsInAnyOrder(one, two))
                .body("identifiers.value", containsInAnyOrder("73282932000074", "Q42"));

        as("eve").get(at("places/" + keep + "/spaces")).then().body("id", equalTo(List.of(space)));
        as("eve")
                .get(at("spaces/" + space))
                .then()
                .body("placeId", equalTo(keep))
                .body("networkIds", containsInAnyOrder(one, two));
        as("eve").get(at("places/" + below)).then().body("parentPlaceId", equalTo(keep));
        assertThat(changes.typesOf(space)).containsExactly("SpaceAdded", "SpaceUpdated");
        changing("bob", "*")
                .body(Map.of("labels", List.of("Fabrique")))
                .patch(at("places/" + keep))
                .then()
                .statusCode(200);
        as(ADMINISTRATOR).get(at("grants?scope=" + absorb)).then().body("", hasSize(0));
    }

    @Test
    void chains_are_shortened_and_what_went_cannot_be_merged_or_changed_again() {
        var first = place("ada", "name", "Premier");
        var second = place("ada", "name", "Deuxième");
        var third = place("ada", "name", "Troisième");
        merge(ADMINISTRATOR, second, first).statusCode(200);

        merge(ADMINISTRATOR, third, second).statusCode(200).body("mergedFrom", hasItems(first, second));

        for (var gone : List.of(first, second)) {
            as("eve")
                    .redirects()
                    .follow(false)
                    .get(at("places/" + gone))
                    .then()
                    .statusCode(308)
                    .header("Location", endsWith(third));
            merge(ADMINISTRATOR, third, gone)
                    .statusCode(409)
                    .body("code", equalTo("already-absorbed"))
                    .body("mergedInto", equalTo(third));
        }
        changing("ada", "*")
                .body(Map.of("summary", "x"))
                .patch(at("places/" + first))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-absorbed"));
        merge(ADMINISTRATOR, third, third).statusCode(409).body("code", equalTo("same-place"));
    }

    @Test
    void who_is_admin_of_one_side_only_does_not_merge() {
        var network = network("merge-side");
        grant("nils", "NETWORK_ADMIN", network);
        var keep = place("ada", "networkIds", List.of(network));
        var absorb = place("ada");

        merge("nils", keep, absorb).statusCode(403);
        merge("nils", absorb, keep).statusCode(403);
        merge("ada", keep, absorb).statusCode(403);
        merge(ADMINISTRATOR, keep, "0198c1a0-0000-7000-8000-000000000001").statusCode(404);
    }

    @Test
    void a_survivor_that_stood_below_the_absorbed_stands_where_that_stood() {
        var absorb = place("ada", "name", "Au-dessus");
        var keep = place("ada", "name", "Au-dessous", "parentPlaceId", absorb);

        merge(ADMINISTRATOR, keep, absorb).statusCode(200).body("parentPlaceId", nullValue());
    }

    private static String member(String place, String member) {
        return as("eve").get(at("places/" + place)).then().extract().path(member);
    }

    private static ValidatableResponse merge(String subject, String keep, String absorb) {
        return as(subject)
                .body(Map.of("absorb", absorb))
                .post(at("places/" + keep + "/merge"))
                .then();
    }

    private static Map<String, String> order(String source) {
        return Map.of("profile", "maillage", "source", source);
    }

    private static String row(String key, String name, String website) {
        return ("{\"externalId\":\"%s\",\"name\":\"%s\",\"kinds\":[\"FABLAB\"],\"website\":\"%s\","
                        + "\"address\":{\"inseeCode\":\"24211\"}}%n")
                .formatted(key, name, website);
    }
}
