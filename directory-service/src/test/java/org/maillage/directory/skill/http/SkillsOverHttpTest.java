package org.maillage.directory.skill.http;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.maillage.directory.skill.SkillLapses;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.directory.testing.WholeDatabase;
import org.maillage.kit.testing.PublishedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class SkillsOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Inject
    PublishedChanges published;

    @Inject
    WholeDatabase database;

    @Inject
    SkillLapses lapses;

    @Test
    void a_person_offers_skills_and_nothing_says_whose_they_are() throws SQLException {
        var network = network("skilled");
        var place = place("ada", "networkIds", List.of(network));

        String id = as("camille-subject")
                .body(offer("placeId", place))
                .post(at("skills"))
                .then()
                .statusCode(201)
                .body("displayName", equalTo("Camille"))
                .body("networkIds", equalTo(List.of(network)))
                .body("territory.department", equalTo("24"))
                .body(
                        "expiresOn",
                        equalTo(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString()))
                .body("$", not(hasKey("subject")))
                .extract()
                .path("id");

        given().get(at("skills/" + id)).then().statusCode(200).body("skills", equalTo(List.of("couture")));
        assertThat(changes.of(id)).singleElement().satisfies(change -> {
            assertThat(change.type()).isEqualTo("SkillOffered");
            assertThat(change.data()).doesNotContain("camille-subject");
        });
    }

    @Test
    @DisplayName("acceptance 25: a withdrawn skill's words are in no table, topic or feed, and deleted is in the feed")
    void a_withdrawn_offer_leaves_no_word() throws SQLException {
        var person = "milliner-" + UUID.randomUUID();
        var words = "chapellerie-" + UUID.randomUUID();
        String id = made(person, "skills", offer("skills", List.of(words), "displayName", "Name " + words));
        as(person).post(at("skills/" + id + "/renew")).then().statusCode(200);
        await().atMost(10, SECONDS).until(() -> feedItem(id).contains(words));
        assertThat(database.tablesHolding(words)).contains("skill_offer", "change_log", "stored_answer");

        changing(person, 2).delete(at("skills/" + id)).then().statusCode(204);

        await().atMost(10, SECONDS).until(() -> feedItem(id).contains("\"deleted\""));
        assertThat(feedItem(id)).doesNotContain(words);
        assertThat(database.tablesHolding(words)).isEmpty();
        assertThat(database.tablesHolding(person)).isEmpty();
        assertThat(afterCompaction(id)).doesNotContain(words);
        given().get(at("skills/" + id)).then().statusCode(404);
    }

    @Test
    void without_consent_there_is_no_offer() {
        as("camille")
                .body(offer("consent", false))
                .post(at("skills"))
                .then()
                .statusCode(422)
                .body("code", equalTo("consent-missing"));
        as("camille")
                .body(Map.of("displayName", "C", "skills", List.of(), "exchange", "BARTER", "subject", "x"))
                .post(at("skills"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("too-short", "required", "unknown-field"));
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(offer())
                .post(at("skills"))
                .then()
                .statusCode(401);
    }

    @Test
    void an_offer_is_the_persons_and_an_admin_may_only_take_it_away() {
        var network = network("skills-admin");
        grant("nina", "NETWORK_ADMIN", network);
        var place = place("ada", "networkIds", List.of(network));
        String id = made("camille", "skills", offer("placeId", place));

        changing("ada", 1).delete(at("skills/" + id)).then().statusCode(403);
        as("nina").post(at("skills/" + id + "/renew")).then().statusCode(403);
        changing("camille", 7).delete(at("skills/" + id)).then().statusCode(412);
        as("camille").delete(at("skills/" + id)).then().statusCode(428);
        changing("nina", 1).delete(at("skills/" + id)).then().statusCode(204);
    }

    @Test
    void an_offer_follows_its_place() throws SQLException {
        var place = place("ada");
        String id = made("camille", "skills", offer("placeId", place));

        changing("ada", 1)
                .body(Map.of("address", Map.of("inseeCode", "26113")))
                .patch(at("places/" + place))
                .then()
                .statusCode(200);

        given().get(at("skills/" + id)).then().body("version", equalTo(2)).body("territory.department", equalTo("26"));
        assertThat(changes.typesOf(id)).containsExactly("SkillOffered", "SkillOffered");
        as("ada")
                .body(Map.of("parts", List.of("SKILLS")))
                .post(at("places/" + place + "/confirm"))
                .then()
                .statusCode(200);
    }

    @Test
    void after_a_year_it_is_not_shown_and_ninety_days_later_it_is_gone() throws SQLException {
        var words = "vannerie-" + UUID.randomUUID();
        String id = made("camille", "skills", offer("skills", List.of(words)));
        var consented = Instant.now();

        lapses.run(consented.plus(Duration.ofDays(364)));
        given().get(at("skills/" + id)).then().statusCode(200);
        lapses.run(consented.plus(Duration.ofDays(367)));
        given().get(at("skills/" + id)).then().statusCode(404);
        as("bob").post(at("skills/" + id + "/renew")).then().statusCode(404);
        assertThat(database.tablesHolding(words)).isNotEmpty();

        lapses.run(consented.plus(Duration.ofDays(367 + 91)));
        assertThat(database.tablesHolding(words)).isEmpty();
        as("camille").post(at("skills/" + id + "/renew")).then().statusCode(404);
    }

    @Test
    void a_lapsed_offer_comes_back_when_it_is_renewed() throws SQLException {
        String id = made("camille", "skills", offer());
        lapses.run(Instant.now().plus(Duration.ofDays(370)));

        as("camille").post(at("skills/" + id + "/renew")).then().statusCode(200).body("version", equalTo(3));

        given().get(at("skills/" + id)).then().statusCode(200);
        assertThat(changes.typesOf(id)).containsExactly("SkillOffered", "SkillWithdrawn", "SkillRenewed");
    }

    private static Map<String, Object> offer(Object... members) {
        var body = new HashMap<String, Object>(
                Map.of("displayName", "Camille", "skills", List.of("couture"), "exchange", "BARTER", "consent", true));
        for (int i = 0; i < members.length; i += 2) {
            body.put((String) members[i], members[i + 1]);
        }
        return body;
    }

    /** What the feed says of it, read from the beginning to the last page. */
    private static String feedItem(String id) {
        var found = "";
        var next = "/feeds/skill";
        while (true) {
            var page = given().get(next).then().statusCode(200).extract().jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            if (items.isEmpty()) {
                return found;
            }
            for (var item : items) {
                if (id.equals(item.get("id"))) {
                    found = "\"" + item.get("state") + "\" " + item.get("data");
                }
            }
            next = page.getString("next").replaceFirst("^https?://[^/]+", "");
        }
    }

    /** What a compacted topic keeps: the last record of the key. */
    private String afterCompaction(String id) {
        var records = published.of(id);
        return records.get(records.size() - 1).value().orElse("");
    }
}
