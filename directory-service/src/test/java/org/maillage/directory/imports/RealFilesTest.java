package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;

/** The published files of places other than the census of 2019, through the whole service, twice. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class RealFilesTest {

    private final ImportClient administrator = ImportClient.administrator();

    @Inject
    Table table;

    @BeforeEach
    void empty_directory() {
        table.clear();
    }

    @Test
    void the_census_of_2026() throws IOException {
        var done = twice("ftl-2026", "tiers-lieux/ftl_2026_extrait_9_lignes.csv", 8, 1);

        assertThat(warnings(done))
                .isEqualTo(Map.of(
                        "decimal-comma",
                        16,
                        "kind-unknown",
                        8,
                        "locality-repeated",
                        8,
                        "read-as-absent",
                        8,
                        "scheme-added",
                        1));
        assertThat(table.placesOf("department", "976")).isEqualTo(3);
        assertThat(table.count(
                        "select count(*) from place where sheet -> 'address' ->> 'street' = '18 Rue Jules Verne'"))
                .isEqualTo(1);
        assertThat(administrator
                        .get(done.getString("id"), "/rows?outcome=REJECTED")
                        .getList("rows.rejection.code"))
                .containsExactly("key-missing");
    }

    @Test
    void the_map_of_bretagne() throws IOException {
        var done = twice("maplab", "tiers-lieux/bretagne_maplabbzh.geojson", 121, 0);

        assertThat(warnings(done))
                .isEqualTo(Map.of(
                        "commune-guessed",
                        2,
                        "commune-name-differs",
                        4,
                        "postcode-unknown",
                        4,
                        "read-as-absent",
                        1,
                        "scheme-added",
                        2));
        assertThat(table.placesOfKind("COWORKING")).isEqualTo(29);
        assertThat(table.placesOfKind("FABLAB")).isEqualTo(45);
        assertThat(table.placesOfKind("DIGITAL_MEDIATION")).isEqualTo(31);
        assertThat(table.placesOfKind("TRAINING_CENTRE")).isEqualTo(6);
        assertThat(table.placesOfKind("LIVING_LAB")).isEqualTo(5);
        assertThat(table.placesOfKind("HACKERSPACE")).isEqualTo(3);
        assertThat(table.placesOfKind("MAKERSPACE")).isEqualTo(2);
    }

    @Test
    void the_same_map_by_its_usual_names() throws IOException {
        var done = twice("geojson", "tiers-lieux/bretagne_maplabbzh.geojson", 121, 0);

        assertThat(warnings(done))
                .isEqualTo(Map.of(
                        "commune-guessed",
                        2,
                        "commune-name-differs",
                        4,
                        "kind-unknown",
                        121,
                        "markup-stripped",
                        39,
                        "postcode-unknown",
                        4,
                        "scheme-added",
                        2));
    }

    @Test
    void the_hub_lo_with_text_in_the_wrong_columns() throws IOException {
        var done = twice("hub-lo", "mednum/source_hub-lo.json", 425, 1);

        assertThat(warnings(done))
                .containsEntry("kind-unknown", 50)
                .containsEntry("opening-hours-invalid", 43)
                .containsEntry("postcode-unknown", 5)
                .containsEntry("read-as-absent", 31)
                .containsEntry("scheme-added", 4)
                .containsEntry("unknown-code", 9)
                .containsEntry("website-split", 1);
        assertThat(administrator
                        .get(done.getString("id"), "/rows?outcome=REJECTED")
                        .getList("rows.rejection.code"))
                .containsExactly("name-missing");
        assertThat(table.count("select count(*) from place where sheet::text like '%False%'"))
                .isZero();
        assertThat(table.count("select count(*) from place where sheet ->> 'openingHours' is not null"))
                .isEqualTo(77);
    }

    @Test
    void the_etapes_numeriques_with_lost_zeros() throws IOException {
        var done = twice("etapes-numeriques", "mednum/source_etapes-numerique.json", 95, 0);

        assertThat(warnings(done)).isEqualTo(Map.of("former-commune-code", 1, "leading-zero-restored", 16));
        assertThat(table.count("select count(*) from place where sheet -> 'address' ->> 'postcode' = '01000'"))
                .isEqualTo(1);
        assertThat(table.count("select count(*) from place where sheet::text like '%SIRET%'"))
                .isEqualTo(95);
    }

    @Test
    void the_valid_example_of_the_mednum_standard() throws IOException {
        var done = twice("mednum-1.0.2", "mednum/standard_exemple-valide.csv", 1, 0);

        assertThat(warnings(done)).isEqualTo(Map.of("coordinates-far-from-commune", 1, "website-split", 1));
    }

    private JsonPath twice(String profile, String file, int created, int rejected) throws IOException {
        var query = Map.of("profile", profile, "source", "real");
        var first = administrator.run(query, PublishedData.file(file));
        var again = administrator.run(query, PublishedData.file(file));

        assertThat(first.getString("status")).isEqualTo("DONE");
        assertThat(first.getInt("created")).isEqualTo(created);
        assertThat(first.getInt("rejected")).isEqualTo(rejected);
        assertThat(again.getInt("unchanged")).isEqualTo(created);
        assertThat(again.getInt("rejected")).isEqualTo(rejected);
        return first;
    }

    private static Map<String, Integer> warnings(JsonPath done) {
        return done.getMap("warningsByCode");
    }
}
