package org.maillage.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.funding.testing.CommonsAtHand.COMMONS;
import static org.maillage.funding.testing.CommonsAtHand.input;
import static org.maillage.funding.testing.CommonsAtHand.posting;
import static org.maillage.funding.testing.CommonsAtHand.put;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.funding.testing.Round;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.changelog.Kinds;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class FundingEventSchemasTest {

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Round round;

    @Inject
    Kinds kinds;

    private boolean told;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common",
                "usage",
                "evaluation",
                "volunteer-time",
                "contribution",
                "investment",
                "funder",
                "improvement",
                "programme"
            })
    void every_change_fits_the_schema_of_its_kind(String kind) throws IOException {
        var states = scene.told(kind);

        assertThat(states).isNotEmpty();
        assertFits(kind, states);
    }

    /** Whatever the tests before this one have told. */
    @Test
    void every_change_told_so_far_fits_its_schema() throws IOException {
        for (var kind : kinds.all()) {
            if (Files.exists(fileOf(kind))) {
                assertFits(kind, scene.told(kind));
            }
        }
    }

    @Test
    void a_member_that_the_schema_does_not_name_does_not_fit() throws IOException {
        var usage = scene.told("usage").get(0).replaceFirst("\\{", "{\"more\": 1, ");

        assertThat(schemaOf("usage").validate(usage, InputFormat.JSON)).hasSize(1);
    }

    private static void assertFits(String kind, List<String> told) throws IOException {
        var schema = schemaOf(kind);
        for (var state : told) {
            assertThat(schema.validate(state, InputFormat.JSON)).as(state).isEmpty();
        }
    }

    private static JsonSchema schemaOf(String kind) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(fileOf(kind)));
    }

    private static Path fileOf(String kind) {
        return Path.of(System.getProperty("project.root"), "contracts", "events", kind + ".v1.json");
    }

    /** Not before all: only then does the door have its port. */
    @BeforeEach
    void everyKindOfThingOnce() {
        if (!told) {
            everyKindOfThing();
            told = true;
        }
    }

    private void everyKindOfThing() {
        var who = round.given();
        round.openImprovement(who, "100.00", Map.of("suggestedContribution", Map.of("minimum", Round.money("10.00"))));
        round.approvedProgramme(
                who,
                "100.00",
                Map.of("capPerPlace", Round.money("10.00"), "eligibility", Map.of("regions", List.of("75"))));
        var network = scene.network("Un réseau");
        var place = scene.place("75", network);
        var steward = scene.steward(place);
        put(
                        scene.admin(network),
                        "/api/funding/networks/" + network + "/policy",
                        Map.of("criteria", List.of(Map.of("code", "use", "label", "Utilité"))))
                .statusCode(200);
        String common = posting(
                        steward,
                        input(
                                place,
                                network,
                                Map.of(
                                        "description", "Long.",
                                        "licence", "AGPL-3.0",
                                        "url", "https://example.org",
                                        "repository", "https://example.org/code",
                                        "maturity", "en service",
                                        "solutionId", UUID.randomUUID())))
                .post(COMMONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var path = COMMONS + "/" + common;
        put(
                        steward,
                        path + "/usages/" + place,
                        Map.of("relation", "USES", "since", "2025-09-01", "satisfaction", 4, "note", "Bien."))
                .statusCode(200);
        put(
                        steward,
                        path + "/evaluations/" + place,
                        Map.of("scores", List.of(Map.of("criterion", "use", "value", 5)), "comment", "Bien."))
                .statusCode(200);
        posting(
                        steward,
                        Map.of(
                                "commonId",
                                common,
                                "networkId",
                                network,
                                "placeId",
                                place,
                                "minutes",
                                90,
                                "activity",
                                "Relecture",
                                "on",
                                "2026-11-20"))
                .post("/api/funding/volunteer-times")
                .then()
                .statusCode(201);
        var improvement = stage.improvement(UUID.fromString(common), 5_000_00);
        stage.programme(network, 100_00, Rules.oneToOne().rate(1, 3).rule());
        posting(
                        steward,
                        Map.of(
                                "placeId",
                                place,
                                "improvementId",
                                improvement,
                                "amount",
                                Map.of("amount", "10.00", "currency", "EUR")))
                .post("/api/funding/contributions")
                .then()
                .statusCode(201);
    }
}
