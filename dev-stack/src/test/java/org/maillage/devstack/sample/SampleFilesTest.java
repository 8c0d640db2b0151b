package org.maillage.devstack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final SampleFiles files = new SampleFiles(Clock.fixed(NOW, ZoneOffset.UTC));

    private List<JsonNode> places() throws IOException {
        var places = new ArrayList<JsonNode>();
        for (var network : files.networks()) {
            for (var line : files.places(network.path("slug").asText()).lines().toList()) {
                places.add(new ObjectMapper().readTree(line));
            }
        }
        return places;
    }

    @Test
    void the_five_networks_have_the_slugs_that_people_rely_on() throws IOException {
        assertThat(files.networks())
                .map(network -> network.path("slug").asText())
                .containsExactly("france", "perigord", "reunion", "drome-ardeche", "cae");
    }

    @Test
    void places_have_ids_of_their_own_and_addresses_of_nobody() throws IOException {
        var places = places();

        assertThat(places).hasSizeGreaterThanOrEqualTo(40);
        assertThat(places)
                .map(place -> place.path("externalId").asText())
                .doesNotHaveDuplicates()
                .contains("perigord-01", "perigord-02", "reunion-01", "drome-01", "cae-01");
        assertThat(places).allSatisfy(place -> {
            assertThat(place.path("website").asText()).startsWith("https://example.org/");
            assertThat(place.path("licence").asText()).isEqualTo("etalab-2.0");
            assertThat(place.path("summary").asText().length()).isBetween(20, 280);
        });
    }

    @Test
    void how_long_ago_a_place_was_verified_becomes_a_date() throws IOException {
        var first = new ObjectMapper()
                .readTree(files.places("perigord").lines().findFirst().orElseThrow());

        assertThat(first.path("verifiedAt").asText()).isEqualTo("2026-11-02T12:00:00Z");
        assertThat(first.has("verifiedDaysAgo")).isFalse();
    }

    @Test
    void grants_and_confirmations_name_things_that_are_there() throws IOException {
        var ids = places().stream()
                .map(place -> place.path("externalId").asText())
                .toList();

        assertThat(files.confirmations()).isNotEmpty().isSubsetOf(ids);
        assertThat(files.grants())
                .filteredOn(grant -> grant.has("place"))
                .map(grant -> grant.path("place").asText())
                .containsExactly("perigord-01", "perigord-02");
    }
}
