package org.maillage.directory.proposal.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.directory.proposal.http.Assembly.anonymously;
import static org.maillage.directory.proposal.http.Assembly.somebody;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.proposal.Suggestions;
import org.maillage.kernel.freshness.Part;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class RequestsOverHttpTest {

    @Inject
    Deadlines deadlines;

    @Inject
    Suggestions suggestions;

    @Test
    void a_steward_accepts_a_suggestion_field_by_field() {
        var ada = somebody();
        var place = place(ada, "website", "https://old.example.org", "summary", "Un atelier");
        var wanted = new HashMap<String, @Nullable Object>();
        wanted.put("website", "https://new.example.org");
        wanted.put("holder", "Association Ici");
        wanted.put("summary", null);
        var id = made(
                somebody(),
                "places/" + place + "/suggestions",
                Map.of("part", "IDENTITY", "text", "Le site a changé.", "place", wanted));

        given().get(at("proposals/" + id))
                .then()
                .statusCode(200)
                .body("kind", equalTo("CHANGE"))
                .body("summary", equalTo("Le site a changé."))
                .body("changes.find { it.field == 'website' }.before", equalTo("https://old.example.org"))
                .body("changes.find { it.field == 'website' }.after", equalTo("https://new.example.org"))
                .body("changes.find { it.field == 'summary' }.after", nullValue());
        accept(somebody(), id, Map.of()).then().statusCode(403);
        accept(ada, id, Map.of("fields", List.of("name")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fields/0"));
        accept(ada, id, Map.of("fields", List.of("website", "summary")))
                .then()
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("place.website", equalTo("https://new.example.org"))
                .body("place.summary", nullValue())
                .body("place.holder", nullValue());
        accept(ada, id, Map.of()).then().statusCode(409).body("code", equalTo("proposal-closed"));
    }

    @Test
    void every_fault_of_a_suggestion_is_listed_where_it_is() {
        as(somebody())
                .body(Map.of("part", "KITCHEN", "place", Map.of("website", "en cours", "colour", "bleu")))
                .post(at("places/" + place("ada") + "/suggestions"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/part", "/text", "/place/website", "/place/colour"));
    }

    @Test
    void an_admin_answers_where_no_steward_does() throws SQLException {
        var network = network("answering-" + System.nanoTime());
        grant("nina", "NETWORK_ADMIN", network);
        var kept = place(somebody(), "networkIds", List.of(network));
        var unkept = place(ADMINISTRATOR, "networkIds", List.of(network));
        var late = suggestion(kept);

        accept("nina", late, Map.of()).then().statusCode(403);
        deadlines.pass(late);
        accept("nina", late, Map.of()).then().statusCode(200).body("outcome", equalTo("accepted"));
        accept("nina", suggestion(unkept), Map.of()).then().statusCode(200);
        refuse("nina", suggestion(kept), "C’est déjà juste")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("outcome", equalTo("C’est déjà juste"));
    }

    @Test
    void somebody_who_did_not_sign_in_leaves_a_suggestion_through_another_door() {
        var ada = somebody();
        var place = new PlaceId(UUID.fromString(place(ada)));

        var left = QuarkusTransaction.requiringNew()
                .call(() -> suggestions.record(place, Optional.of(Part.OPENING_HOURS), "Fermé le lundi."));

        refuse(ada, left.id().toString(), "Ouvert le lundi")
                .then()
                .statusCode(200)
                .body("part", equalTo("OPENING_HOURS"));
    }

    @Test
    void a_place_without_steward_is_claimed_and_an_admin_answers_by_a_grant() {
        var ada = somebody();
        var place = place(ADMINISTRATOR);

        String id = claim(ada, place)
                .then()
                .statusCode(202)
                .body("kind", equalTo("CLAIM"))
                .extract()
                .path("id");
        claim(ada, place).then().statusCode(409).body("code", equalTo("already-proposed"));
        assertThat(anonymously("proposals/" + id)).isEqualTo(404);
        as(ada).get(at("proposals/" + id)).then().statusCode(200);
        accept(ada, id, Map.of()).then().statusCode(403);
        accept(ADMINISTRATOR, id, Map.of()).then().statusCode(200);

        as(ada).get(at("grants?subject=me")).then().body("scope", equalTo(List.of(place)));
        claim(somebody(), place).then().statusCode(409).body("code", equalTo("wrong-state"));
    }

    @Test
    void who_leaves_is_unlinked_from_what_she_asked() {
        var ada = somebody();
        var place = place(ADMINISTRATOR);
        var suggested =
                made(ada, "places/" + place + "/suggestions", Map.of("part", "IDENTITY", "text", "Le nom a changé."));
        String claimed = claim(ada, place).path("id");

        as(ada).get(at("me/export")).then().body("records.proposals.id", hasItems(suggested, claimed));
        as(ada).delete(at("me")).then().statusCode(204);

        as(ada).get(at("me/export")).then().body("records.proposals", equalTo(List.of()));
        given().get(at("proposals/" + suggested)).then().body("status", equalTo("OPEN"));
        as(ADMINISTRATOR).get(at("proposals/" + claimed)).then().body("status", equalTo("WITHDRAWN"));
    }

    private static String suggestion(String place) {
        return made(
                somebody(),
                "places/" + place + "/suggestions",
                Map.of("part", "IDENTITY", "text", "Le site a changé.", "place", Map.of("holder", "Ici")));
    }

    private static Response claim(String subject, String place) {
        return as(subject)
                .body(Map.of("message", "J’y travaille depuis 2019."))
                .post(at("places/" + place + "/claims"));
    }

    private static Response accept(String subject, String id, Map<String, Object> fields) {
        return as(subject).body(fields).post(at("proposals/" + id + "/accept"));
    }

    private static Response refuse(String subject, String id, String reason) {
        return as(subject).body(Map.of("reason", reason)).post(at("proposals/" + id + "/refuse"));
    }
}
