package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.kit.testing.ServiceStack;

/** Files never seen, of the families that are published: no row is lost, and each rejected one says why. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FamiliesTest {

    private final ImportClient administrator = ImportClient.administrator();

    @Inject
    Table table;

    @BeforeEach
    void empty_directory() {
        table.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "cget-2019, tiers-lieux/cget_2019_final.csv, COMMA, 1",
        "cget-2019, tiers-lieux/cget_2019_v2_point_virgule.csv, SEMICOLON, 2",
        "ftl-2026, tiers-lieux/ftl_2026_extrait_9_lignes.csv, SEMICOLON, 3",
        "ftl-2026, tiers-lieux/ftl_2026_extrait_9_lignes.csv, SEMICOLON, 4",
        "maplab, tiers-lieux/bretagne_maplabbzh.geojson, GEOJSON, 5",
        "geojson, tiers-lieux/bretagne_maplabbzh.geojson, GEOJSON, 6",
        "mednum-0, mednum/lieux_standard_2022_hinaura.json, JSON, 7",
        "mednum-0, mednum/lieux_standard_2022_hinaura.json, JSON, 8",
        "mednum-1.0.2, mednum/standard_exemple-valide.csv, COMMA, 9",
        "hub-lo, mednum/source_hub-lo.json, JSON, 10",
        "hub-lo, mednum/source_hub-lo.json, JSON, 11",
        "etapes-numeriques, mednum/source_etapes-numerique.json, JSON, 12"
    })
    void loses_no_row_of_a_file_of_the_family(String profile, String file, String format, long seed)
            throws IOException {
        var original = PublishedData.file(file);
        var variant =
                switch (format) {
                    case "COMMA" -> Variant.ofCsv(original, ',', seed);
                    case "SEMICOLON" -> Variant.ofCsv(original, ';', seed);
                    case "GEOJSON" -> Variant.ofGeoJson(original, seed);
                    default -> Variant.ofJson(original, seed);
                };

        var done = administrator.run(Map.of("profile", profile, "source", "variant"), variant.bytes());

        assertThat(done.getString("status")).isEqualTo("DONE");
        assertThat(done.getInt("rows")).isEqualTo(variant.rows());
        int accepted = done.getInt("created") + done.getInt("updated") + done.getInt("unchanged");
        int rejected = done.getInt("rejected");
        assertThat(accepted + rejected).isEqualTo(variant.rows());
        assertThat(table.places()).isEqualTo(done.getInt("created"));
        assertThat(rejected).isBetween(variant.broken() / 2, variant.broken() + 5);
        var why = administrator.get(done.getString("id"), "/rows?outcome=REJECTED&limit=1000");
        assertThat(why.getList("rows.rejection.code")).hasSize(rejected).doesNotContainNull();
        assertThat(why.getList("rows.rejection.message", String.class))
                .hasSize(rejected)
                .noneMatch(String::isBlank);
        assertThat(why.getList("rows.rejection.code")).doesNotContain("row-failed");
    }
}
