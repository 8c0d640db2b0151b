package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.testing.Door;
import org.maillage.kit.testing.ServiceStack;

/** Pairs found over whole imports. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DuplicatesOfImportsTest {

    private final ImportClient administrator = ImportClient.administrator();

    @Inject
    Table table;

    @BeforeEach
    void empty_the_directory() {
        table.clear();
    }

    @Test
    void acceptance_8_forty_two_pairs_in_the_census_and_sixty_one_more_with_the_bretons() throws IOException {
        var census = administrator.run(
                Map.of("profile", "cget-2019", "source", "cget-2019"),
                PublishedData.file("tiers-lieux/cget_2019_final.csv"));

        assertThat(census.getInt("created")).isEqualTo(1_511);
        assertThat(census.getInt("compared")).isEqualTo(1_511);
        assertThat(open()).isEqualTo(Map.of("WEBSITE", 25, "NEAR", 5, "COMMUNE", 12));
        assertThat(table.places()).as("none is merged").isEqualTo(1_511);

        var bretons = administrator.run(Map.of("profile", "maillage", "source", "maplab"), bretons());

        assertThat(bretons.getInt("created")).isEqualTo(121);
        assertThat(pairs()).hasSize(42 + 61);
        assertThat(between("maplab", "maplab")).isEqualTo(1);
        assertThat(between("cget-2019", "maplab")).isEqualTo(60);
        assertThat(table.places()).as("none is merged").isEqualTo(1_511 + 121);
    }

    private Map<String, Integer> open() {
        return pairs().stream().collect(Collectors.toMap(pair -> (String) pair.get("likeness"), p -> 1, Integer::sum));
    }

    private List<Map<String, Object>> pairs() {
        JsonPath page = Door.as(Door.ADMINISTRATOR)
                .get(Door.at("duplicates?limit=200"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(page.<Object>get("next")).isNull();
        return page.getList("duplicates");
    }

    private long between(String source, String other) {
        return table.count(
                "select count(*) from duplicate d where exists (select 1 from place a, place b "
                        + "where a.id in (d.first_place_id, d.second_place_id) and b.id in (d.first_place_id, "
                        + "d.second_place_id) and a.id <> b.id and a.source = ? and b.source = ?)",
                source,
                other);
    }

    /** The features of the Breton map in our words. */
    private static String bretons() throws IOException {
        var json = new ObjectMapper();
        var lines = new StringBuilder();
        var map = json.readTree(Files.readAllBytes(PublishedData.file("tiers-lieux/bretagne_maplabbzh.geojson")));
        for (var feature : map.get("features")) {
            lines.append(json.writeValueAsString(row(feature))).append('\n');
        }
        return lines.toString();
    }

    private static Map<String, Object> row(JsonNode feature) {
        var properties = feature.get("properties");
        var position = feature.at("/geometry/coordinates");
        var row = new HashMap<String, Object>();
        row.put("externalId", properties.get("id").asText());
        row.put("name", properties.get("name").asText());
        row.put("kinds", List.of("FABLAB"));
        var website = properties.get("web").asText();
        if (!website.isEmpty()) {
            row.put("website", website.contains("://") ? website : "http://" + website);
        }
        row.put(
                "address",
                Map.of(
                        "postcode", properties.get("cp").asText(),
                        "commune", properties.get("ville").asText(),
                        "latitude", position.get(1).decimalValue(),
                        "longitude", position.get(0).decimalValue()));
        return row;
    }
}
