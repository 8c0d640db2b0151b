package org.maillage.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Scene.PlaceGiven;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.testing.ServiceStack;
import org.maillage.kit.testing.Tokens;

/** The sample that {@code ./maillage up} brings in is taken by this service, line by line. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class SampleFundingTest {

    private static final Pattern REFERENCE = Pattern.compile("@([a-z]+):([^/\"]+)");
    private static final Map<String, String> NETWORKS = Map.of(
            "perigord", "perigord", "drome", "drome-ardeche", "reunion", "reunion", "cae", "cae", "france", "france");
    private static final Map<String, String> REGIONS = Map.of("perigord", "75", "reunion", "04");

    @Inject
    Scene scene;

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();

    @Test
    void every_step_of_the_sample_is_taken_and_shows_each_stage_of_money() {
        NETWORKS.values()
                .forEach(slug -> ids.put("network:" + slug, scene.network(slug).toString()));
        grant("network-admin", GrantRole.NETWORK_ADMIN, "network:perigord");
        grant("treasurer", GrantRole.NETWORK_TREASURER, "network:perigord");
        grant("steward-a", GrantRole.PLACE_STEWARD, "place:perigord-01");
        grant("steward-b", GrantRole.PLACE_STEWARD, "place:perigord-02");

        for (var line : lines("funding.jsonl")) {
            take(new JsonObject(line));
        }

        the_shared_agenda_would_be_matched_twice();
        improvements_are_at_each_stage();
        money_went_in_back_and_out();
        closed_programmes_say_what_they_gave();
    }

    private void the_shared_agenda_would_be_matched_twice() {
        given().contentType("application/json")
                .body(Map.of(
                        "placeId", id("place:perigord-01"),
                        "improvementId", id("improvements:export"),
                        "amount", Map.of("amount", "300.00")))
                .post("/api/funding/contributions/preview")
                .then()
                .statusCode(200)
                .body(
                        "matches.programmeId",
                        contains(id("programmes:un-pour-un"), id("programmes:coup-de-pouce-regional")))
                .body("matches.amount.amount", contains("300.00", "300.00"))
                .body("total.amount", equalTo("900.00"));
    }

    private void improvements_are_at_each_stage() {
        var stages = Map.of(
                "occitan", "PROPOSED",
                "export", "OPEN",
                "fiches", "GOAL_REACHED",
                "etabli", "IN_PROGRESS",
                "diagnostic", "DELIVERED",
                "releve", "VERIFIED",
                "affiches", "CANCELLED");
        stages.forEach((name, stage) ->
                read("/api/funding/improvements/" + id("improvements:" + name)).body("status", equalTo(stage)));
    }

    private void money_went_in_back_and_out() {
        given().auth()
                .oauth2(token("treasurer"))
                .get("/api/funding/contributions/" + id("contributions:preau-export"))
                .then()
                .body("refunded.amount", equalTo("30.00"))
                .body("refunds[0].clawbacks.amount.amount", contains("30.00", "30.00"));
        read("/api/funding/improvements/" + id("improvements:affiches")).body("raised.amount", equalTo("0.00"));
        read("/api/funding/improvements/" + id("improvements:etabli")).body("paidOut.amount", equalTo("400.00"));
        read("/api/funding/improvements/" + id("improvements:export"))
                .body("granted.amount.amount", contains("300.00"));
    }

    private void closed_programmes_say_what_they_gave() {
        for (var name : List.of("rentree-solidaire", "voix-des-lieux")) {
            read("/api/funding/programmes/" + id("programmes:" + name) + "/result")
                    .body("distributed.amount", not(equalTo("0.00")))
                    .body("allocations.size()", equalTo(2));
        }
    }

    private static ValidatableResponse read(String path) {
        return given().get(path).then().statusCode(200);
    }

    private void take(JsonObject step) {
        var kind = step.getString("kind");
        var body = new JsonObject(resolved(step.getJsonObject("body").encode()));
        if (kind.equals("grants")) {
            subjects.put(
                    body.getString("role").equals("ORGANISATION_AGENT") ? "funder-agent" : "steward-c",
                    body.getString("subject"));
            scene.grant(
                    body.getString("subject"),
                    GrantRole.valueOf(body.getString("role")),
                    UUID.fromString(body.getString("scope")));
            return;
        }
        var answer = given().auth()
                .oauth2(token(step.getString("as")))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "*")
                .body(body.encode())
                .request(step.getString("method", "POST"), resolved(step.getString("path")));
        assertThat(answer.statusCode())
                .as(step.encode() + " " + answer.asString())
                .isBetween(200, 202);
        ids.put(kind + ":" + step.getString("name", ""), new JsonObject(answer.asString()).getString("id"));
    }

    private String resolved(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> value(found.group(1), found.group(2)));
    }

    private String value(String kind, String name) {
        return switch (kind) {
            case "day" -> LocalDate.now().plusDays(Long.parseLong(name)).toString();
            case "time" ->
                Instant.now().plus(Duration.ofDays(Long.parseLong(name))).toString();
            default -> id(kind + ":" + name);
        };
    }

    private String id(String name) {
        return name.startsWith("place:")
                ? ids.computeIfAbsent(name, this::place)
                : Objects.requireNonNull(ids.get(name), name);
    }

    /** Registered where the sample names a register. */
    private String place(String name) {
        var externalId = name.substring("place:".length());
        var slug = Objects.requireNonNull(NETWORKS.get(externalId.substring(0, externalId.indexOf('-'))));
        boolean registered = lines("places/" + slug + ".jsonl").stream()
                .map(JsonObject::new)
                .anyMatch(row -> row.getString("externalId").equals(externalId) && row.containsKey("identifiers"));
        var given = new PlaceGiven(REGIONS.getOrDefault(slug, "84"), "OPEN", Set.of("COWORKING"), registered);
        return scene.place(given, UUID.fromString(id("network:" + slug))).toString();
    }

    private void grant(String user, GrantRole role, String scope) {
        var subject = UUID.randomUUID().toString();
        subjects.put(user, subject);
        scene.grant(subject, role, UUID.fromString(id(scope)));
    }

    private String token(String user) {
        return user.equals("administrator")
                ? scene.administrator()
                : Tokens.of(Objects.requireNonNull(subjects.get(user), user), "member");
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(
                    Path.of(System.getProperty("project.root"), "dev-stack/src/main/resources/sample", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
