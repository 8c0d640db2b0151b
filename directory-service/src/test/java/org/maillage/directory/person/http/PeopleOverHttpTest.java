package org.maillage.directory.person.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.directory.testing.WholeDatabase;
import org.maillage.kit.testing.PublishedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class PeopleOverHttpTest {

    @Inject
    WholeDatabase database;

    @Inject
    AppendedChanges changes;

    @Inject
    PublishedChanges published;

    @Test
    void an_export_says_all_that_is_kept_of_oneself() {
        var subject = "export-" + UUID.randomUUID();
        var place = place(subject);
        made(subject, "skills", offer("Camille", place));

        as(subject)
                .get(at("me/export"))
                .then()
                .statusCode(200)
                .body("subject", equalTo(subject))
                .body("records.grants.scope", hasItems(place))
                .body("records.skills.offer.displayName", hasItems("Camille"))
                .body("records.skills.consentText", hasItems("skills-2026-11"))
                .body("records.changes.type", hasItems("PlaceRegistered", "GrantGiven", "SkillOffered"));
        given().get(at("me/export")).then().statusCode(401);
    }

    @Test
    @DisplayName("T15 in short: ten people leave, and no trace of them is in any table")
    void who_leaves_leaves_no_trace() throws SQLException {
        var mark = UUID.randomUUID().toString();
        for (int i = 0; i < 10; i++) {
            var subject = "leaver-" + i + "-" + mark;
            var place = place(subject);
            made(subject, "skills", offer("Nom " + i + " " + mark, place));
            made(subject, "skills", offer("Autre " + i + " " + mark, place));
        }
        assertThat(database.tablesHolding(mark)).contains("access_grant", "change_log", "skill_offer", "stored_answer");

        for (int i = 0; i < 10; i++) {
            as("leaver-" + i + "-" + mark).delete(at("me")).then().statusCode(204);
        }

        assertThat(database.tablesHolding(mark)).isEmpty();
        assertThat(published.records())
                .noneMatch(change -> change.headers().toString().contains(mark));
        as("leaver-0-" + mark).delete(at("me")).then().statusCode(204);
    }

    @Test
    void the_last_admin_hands_her_network_over_first() throws SQLException {
        var subject = "admin-" + UUID.randomUUID();
        var network = network("handed-over");
        grant(subject, "NETWORK_ADMIN", network);
        var first = as("administrator")
                .get(at("grants?scope=" + network))
                .then()
                .extract()
                .<String>path("find { it.subject == 'administrator' }.id");
        as("administrator")
                .header("If-Match", "*")
                .delete(at("grants/" + first))
                .then()
                .statusCode(204);
        made(subject, "skills", offer("Camille", place(subject)));

        as(subject)
                .delete(at("me"))
                .then()
                .statusCode(409)
                .body("code", equalTo("last-admin"))
                .body("networkIds", equalTo(List.of(network)));
        assertThat(database.tablesHolding(subject)).contains("skill_offer", "access_grant");

        grant("nina", "NETWORK_ADMIN", network);
        as(subject).delete(at("me")).then().statusCode(204);
        assertThat(database.tablesHolding(subject)).isEmpty();
    }

    @Test
    @DisplayName("T14 in short: subjects are in no feed and in no public topic")
    void subjects_stay_at_home() throws SQLException {
        long before = changes.lastPosition();
        var subject = "private-" + UUID.randomUUID();
        var network = network("private-subjects");
        grant(subject, "PLACE_STEWARD", place("administrator", "networkIds", List.of(network)));
        var skill = made(subject, "skills", offer("Camille", place(subject)));
        await().until(() -> !published.of(skill).isEmpty());

        for (var kind : List.of("network", "place", "space", "equipment", "skill")) {
            assertThat(feedSince(before, kind)).as(kind).doesNotContain(subject);
        }
        assertThat(feedSince(before, "skill")).contains(skill);
        assertThat(published.records())
                .filteredOn(change -> !change.topic().equals("maillage.directory.grant.v1"))
                .noneMatch(change -> change.toString().contains(subject));
    }

    private static Map<String, Object> offer(String name, String place) {
        return Map.of(
                "displayName",
                name,
                "placeId",
                place,
                "skills",
                List.of("couture"),
                "exchange",
                "BARTER",
                "consent",
                true);
    }

    private static String feedSince(long position, String kind) {
        var pages = new StringBuilder();
        var next = "/feeds/" + kind + "?afterChangeNumber=" + position;
        while (true) {
            var page = given().get(next).then().statusCode(200).extract();
            pages.append(page.asString());
            if (page.jsonPath().getList("items").isEmpty()) {
                return pages.toString();
            }
            next = page.jsonPath().getString("next").replaceFirst("^https?://[^/]+", "");
        }
    }
}
