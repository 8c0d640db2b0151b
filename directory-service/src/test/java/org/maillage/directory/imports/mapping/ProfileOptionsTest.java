package org.maillage.directory.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.imports.profile.ProfileReader;
import org.maillage.directory.imports.reading.SourceRow;
import org.maillage.kernel.Fault;
import org.maillage.kernel.territory.Territories;

/** What a field of a profile may ask for, beyond a column and a map. */
class ProfileOptionsTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void projects_metres_of_lambert_93() {
        var row = map("""
                  address.latitude: { from: Y, type: decimal, project: EPSG:2154 }
                  address.longitude: { from: X, type: decimal, project: EPSG:2154 }
                """, "X", "522437,35", "Y", "6454899.97");

        assertThat(address(row)).hasToString("{latitude=45.170527, longitude=0.739461}");
        assertThat(codes(row)).doesNotContain("coordinates-projected");
    }

    @Test
    void drops_metres_that_are_on_no_map() {
        var row = map(
                "  address.point: { from: [X, Y], join: \" \", split: \" \", project: EPSG:2154 }\n",
                "X",
                "45.17",
                "Y",
                "0.73");

        assertThat(codes(row)).contains("coordinates-invalid");
        assertThat(address(row)).doesNotContainKey("latitude");
    }

    @Test
    void recognises_lambert_93_where_degrees_were_declared() {
        var fields = """
                  address.latitude: { from: lat, type: decimal }
                  address.longitude: { from: lon, type: decimal }
                """;

        var right = map(fields, "lat", "6454899.97", "lon", "522437.35");
        var exchanged = map(fields, "lat", "522437.35", "lon", "6454899.97");

        for (var row : List.of(right, exchanged)) {
            assertThat(address(row)).containsEntry("latitude", new BigDecimal("45.170527"));
            assertThat(codes(row)).contains("coordinates-projected");
        }
    }

    @Test
    void reads_a_pair_of_one_cell_and_swaps_it() {
        var row = map("  address.point: { from: geo, split: [\",\"], swap: true }\n", "geo", "0.72, 45.19");

        assertThat(address(row)).hasToString("{latitude=45.19, longitude=0.72}");
    }

    @Test
    void makes_opening_hours_of_columns() {
        var days = map(
                "  openingHours: { hours: { Mo: lundi, Tu: mardi, Sa: [sam_matin, sam_aprem] } }\n",
                "lundi",
                "9h-12h et 14h-17h",
                "mardi",
                "fermé",
                "sam_matin",
                "10h-12h",
                "sam_aprem",
                "14:00-16:00");
        var week = map(
                "  openingHours: { hours: { week: horaires, days: jours } }\n",
                "horaires",
                "9h-12h",
                "jours",
                "{Lundi,Mardi}");
        var wrong = map("  openingHours: { hours: { week: horaires } }\n", "horaires", "False");

        assertThat(days.members())
                .containsEntry("openingHours", "Mo 09:00-12:00,14:00-17:00; Sa 10:00-12:00,14:00-16:00");
        assertThat(week.members()).containsEntry("openingHours", "Mo,Tu 09:00-12:00");
        assertThat(wrong.members()).doesNotContainKey("openingHours");
        assertThat(codes(wrong)).contains("opening-hours-invalid");
    }

    @Test
    void recognises_codes_by_the_words_of_a_text() {
        var fields = """
                  audiences:
                    from: public
                    find:
                      - { any: [16-25 ans, jeunes], is: youth }
                      - { in: pmr, any: [oui], is: motor-disability }
                      - { in: note, any: [gratuit], unless: [abonnés], is: all }
                """;

        var found = map(fields, "public", "Pour les JEUNES", "pmr", "oui", "note", "gratuit pour les abonnés");
        var misplaced = map(fields, "public", "10h-18h", "pmr", "non");

        assertThat(found.members()).containsEntry("audiences", List.of("youth", "motor-disability"));
        assertThat(misplaced.members()).doesNotContainKey("audiences");
        assertThat(codes(misplaced)).contains("unknown-code");
    }

    @Test
    void splits_two_web_addresses_and_expands_handles() {
        var row = map(
                """
                  website: { from: web, split: ["|", " ", "facebook :"], type: url, addScheme: http }
                  socialNetworks.instagram: { from: insta }
                  socialNetworks.mastodon: { from: masto }
                  socialNetworks.facebook: { from: fb }
                """,
                "web",
                "https://labo.fr  facebook : www.facebook.com/labo",
                "insta",
                "@le.labo",
                "masto",
                "@labo@mamot.fr",
                "fb",
                "en cours");

        assertThat(row.members())
                .containsEntry("website", "https://labo.fr")
                .containsEntry(
                        "socialNetworks",
                        List.of(
                                Map.of("url", "http://www.facebook.com/labo"),
                                Map.of("url", "https://www.instagram.com/le.labo"),
                                Map.of("url", "https://mamot.fr/@labo")));
        assertThat(codes(row)).contains("website-split", "scheme-added", "handle-expanded", "url-invalid");
    }

    @Test
    void joins_the_parts_of_a_cell_and_fills_templates_and_constants() {
        var row = map("""
                  address.street: { from: adresse, split: ["<br />"], join: ", " }
                  website: { from: page, template: "https://example.org/{}", type: url }
                  services: { const: [printing, cafe] }
                  identifiers.SIREN: { from: siren, pad: 9 }
                """, "adresse", "MJC<br />4, rue X", "page", "72", "siren", "05680503");

        assertThat(address(row)).containsEntry("street", "MJC, 4, rue X");
        assertThat(row.members())
                .containsEntry("website", "https://example.org/72")
                .containsEntry("services", List.of("printing", "cafe"))
                .containsEntry("identifiers", List.of(Map.of("scheme", "SIREN", "value", "005680503")));
    }

    @Test
    void takes_the_locality_out_of_the_street() {
        var fields = """
                  address.street: { from: adresse }
                  address.postcode: { from: cp }
                  address.commune: { from: ville }
                """;

        var repeated = map(
                fields,
                "adresse",
                "18 Rue Jules Verne 13090 Aix-en-Provence",
                "cp",
                "13090",
                "ville",
                "Aix-en-Provence");
        var other = map(fields, "adresse", "18 Rue du 13090 Lancier", "cp", "13090", "ville", "Aix-en-Provence");

        assertThat(address(repeated)).containsEntry("street", "18 Rue Jules Verne");
        assertThat(codes(repeated)).contains("locality-repeated");
        assertThat(address(other)).containsEntry("street", "18 Rue du 13090 Lancier");
    }

    @Test
    void says_what_it_read_as_absent() {
        var row = map("  holder: { from: porteur, absent: [\"0\"] }\n", "porteur", "0");

        assertThat(row.members()).doesNotContainKey("holder");
        assertThat(codes(row)).containsExactly("read-as-absent");
    }

    @Test
    void bears_numbers_that_no_memory_holds() {
        var row = map(
                "  address.latitude: { from: lat, type: decimal }\n  builtSurfaceM2: { from: m2, type: integer }\n",
                "lat",
                new BigDecimal("1e999999999"),
                "m2",
                new BigDecimal("1e-999999999"));

        assertThat(codes(row)).contains("number-invalid");
    }

    private static MappedRow map(String fields, Object... cells) {
        var profile = ProfileReader.read("profile: sample\nformat: { type: json }\nkey: id\nfields:\n" + fields);
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", "1");
        for (int i = 0; i < cells.length; i += 2) {
            row.put(String.valueOf(cells[i]), cells[i + 1]);
        }
        return new RowMapper(profile, false, Territories.load(), NOVEMBER)
                .map(new SourceRow(1, row, "", Optional.empty()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> address(MappedRow row) {
        return (Map<String, Object>) Objects.requireNonNull(row.members().getOrDefault("address", Map.of()));
    }

    private static List<String> codes(MappedRow row) {
        return row.warnings().stream().map(Fault::code).toList();
    }
}
