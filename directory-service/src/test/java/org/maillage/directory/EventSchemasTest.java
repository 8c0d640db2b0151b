package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;
import static org.maillage.directory.testing.Door.place;

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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class EventSchemasTest {

    @Inject
    AppendedChanges changes;

    private boolean told;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network",
                "place",
                "space",
                "equipment",
                "skill",
                "event",
                "resource",
                "solution",
                "host",
                "tool-usage",
                "need",
                "proposal",
                "grant"
            })
    void every_change_fits_the_schema_of_its_kind(String kind) throws SQLException, IOException {
        var schema = schemaOf(kind);

        var appended = changes.ofKind(kind);

        assertThat(appended).isNotEmpty();
        for (var change : appended) {
            assertThat(schema.validate(change.data(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void a_member_that_the_schema_does_not_name_does_not_fit() throws IOException {
        var grant = "{\"id\":\"0198c1a0-0000-7000-8000-000000000001\",\"version\":1,\"subject\":\"a\","
                + "\"role\":\"PLACE_STEWARD\",\"scope\":\"0198c1a0-0000-7000-8000-000000000001\",\"more\":1}";

        assertThat(schemaOf("grant").validate(grant, InputFormat.JSON)).hasSize(1);
    }

    private static JsonSchema schemaOf(String kind) throws IOException {
        var file = Path.of(System.getProperty("project.root"), "contracts", "events", kind + ".v1.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
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
        var network = network("schemas-" + System.nanoTime());
        changing("administrator", 1)
                .body(Map.of(
                        "freshnessDays",
                        Map.of("OPENING_HOURS", 90),
                        "confirmPage",
                        "https://site.example/confirm?t={token}"))
                .patch(at("networks/" + network))
                .then()
                .statusCode(200);
        var above = place("ada");
        var place = place(
                "ada",
                "networkIds",
                List.of(network),
                "parentPlaceId",
                above,
                "summary",
                "Un atelier",
                "description",
                "Un atelier\n\nouvert",
                "website",
                "https://example.org",
                "socialNetworks",
                List.of(Map.of("kind", "x", "url", "https://mastodon.social/@lieu")),
                "openingHours",
                "Mo-Fr 09:00-18:00",
                "openedOn",
                "2015-05-01",
                "holder",
                "Association Ici",
                "legalForm",
                "ASSOCIATION",
                "managementModel",
                "CITIZEN",
                "builtSurfaceM2",
                300,
                "services",
                List.of("desk"),
                "audiences",
                List.of("all"),
                "identifiers",
                List.of(Map.of("scheme", "WIKIDATA", "value", "Q42")),
                "mobility",
                "ITINERANT",
                "stops",
                List.of(Map.of(
                        "startsAt", "2026-12-01T08:00:00Z",
                        "endsAt", "2026-12-01T12:00:00Z",
                        "address", Map.of("inseeCode", "26113"),
                        "rrule", "FREQ=WEEKLY;BYDAY=TU",
                        "goesAlongWith", "Le marché")));
        made(
                "ada",
                "events",
                Map.of(
                        "placeId",
                        place,
                        "title",
                        "Repair café",
                        "kind",
                        "repair",
                        "startsAt",
                        "2026-12-05T13:00:00Z",
                        "endsAt",
                        "2026-12-05T16:00:00Z",
                        "rrule",
                        "FREQ=MONTHLY;BYDAY=1SA",
                        "exceptions",
                        List.of("2027-01-02T13:00:00Z"),
                        "location",
                        Map.of("inseeCode", "24322"),
                        "slidingScale",
                        Map.of("minimum", Map.of("amount", "5"))));
        made(
                "bob",
                "places/" + place + "/suggestions",
                Map.of(
                        "part",
                        "IDENTITY",
                        "text",
                        "Le site a changé.",
                        "proof",
                        "https://example.org/preuve",
                        "place",
                        Map.of("website", "https://new.example.org")));
        made(
                "ada",
                "places/" + place + "/spaces",
                Map.of(
                        "name",
                        "Salle ronde",
                        "kind",
                        "MEETING_ROOM",
                        "surfaceM2",
                        28.5,
                        "capacity",
                        12,
                        "accessible",
                        true,
                        "rates",
                        List.of(Map.of("unit", "DAY", "slidingScale", Map.of("minimum", Map.of("amount", "5"))))));
        made(
                "ada",
                "places/" + place + "/equipment",
                Map.of(
                        "name",
                        "Découpeuse laser",
                        "category",
                        "digital-fabrication",
                        "make",
                        "Trotec",
                        "processes",
                        List.of("laser-cutting"),
                        "sharing",
                        "ON_SITE",
                        "condition",
                        "GOOD",
                        "rates",
                        List.of(Map.of("unit", "HOUR", "price", Map.of("amount", "8")))));
        made(
                "camille",
                "skills",
                Map.of(
                        "placeId",
                        place,
                        "displayName",
                        "Camille",
                        "skills",
                        List.of("couture"),
                        "wants",
                        List.of("soudure"),
                        "description",
                        "Retouches et patrons",
                        "exchange",
                        "BARTER",
                        "availability",
                        "le samedi",
                        "consent",
                        true));
        catalogue(network, place);
    }

    private static void catalogue(String network, String place) {
        made(
                ADMINISTRATOR,
                "resources",
                Map.of(
                        "networkId",
                        network,
                        "title",
                        "Affiche",
                        "kind",
                        "COMMUNICATION_KIT",
                        "summary",
                        "Une affiche",
                        "url",
                        "https://example.org/affiche",
                        "topics",
                        List.of("communication"),
                        "publisher",
                        "Le réseau"));
        var solution = made(
                ADMINISTRATOR,
                "solutions",
                Map.of(
                        "name",
                        "Nuage " + System.nanoTime(),
                        "summary",
                        "Des fichiers partagés",
                        "url",
                        "https://example.org/nuage",
                        "needs",
                        List.of("files", "agenda"),
                        "licence",
                        "AGPL-3.0-or-later",
                        "freeSoftware",
                        true,
                        "alternativesTo",
                        List.of("Google Drive"),
                        "commonId",
                        "0198c1a0-0000-7000-8000-000000000001"));
        var criteria = List.of(Map.of("code", "privacy", "label", "Vie privée", "weight", 3));
        changing(ADMINISTRATOR, "*").body(Map.of("criteria", criteria)).put(at("networks/" + network + "/manifesto"));
        var score = Map.of("criterion", "privacy", "value", 4);
        made(
                ADMINISTRATOR,
                "solutions/" + solution + "/assessments",
                Map.of("networkId", network, "scores", List.of(score), "comment", "Essayée un mois"));
        var host = made(
                ADMINISTRATOR,
                "hosts",
                Map.of(
                        "name",
                        "Chaton",
                        "legalForm",
                        "ASSOCIATION",
                        "economicModel",
                        "MEMBERSHIP",
                        "charters",
                        List.of("CHATONS"),
                        "address",
                        Map.of("inseeCode", "97411"),
                        "serves",
                        List.of(Map.of("code", "974")),
                        "solutionIds",
                        List.of(solution),
                        "yearlyBudget",
                        Map.of("amount", "12000"),
                        "support",
                        List.of("on-site")));
        made(
                "ada",
                "places/" + place + "/tools",
                Map.of("tool", "Google Drive", "need", "files", "satisfaction", 3, "since", "2020-01-01"));
        made("ada", "places/" + place + "/tools", Map.of("tool", "Nuage", "need", "files", "solutionId", solution));
        var need = made(
                "ada",
                "needs",
                Map.of(
                        "placeId",
                        place,
                        "title",
                        "Un nuage",
                        "kind",
                        "HOSTING",
                        "details",
                        "Pour vingt personnes",
                        "solutionId",
                        solution));
        made("ada", "needs/" + need + "/answers", Map.of("hostId", host, "message", "Venez."));
    }
}
