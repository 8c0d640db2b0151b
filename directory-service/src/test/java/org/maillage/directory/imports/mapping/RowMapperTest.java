package org.maillage.directory.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.maillage.directory.imports.profile.ShippedProfiles;
import org.maillage.directory.imports.reading.SourceRow;
import org.maillage.kernel.Fault;
import org.maillage.kernel.territory.Territories;

class RowMapperTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    private static final String SAMPLE = """
            profile: sample
            format: { type: csv, decimal: [".", ","], absent: ["0", "#N/A"] }
            key: id
            verifiedAt: { from: vu, date: [dd/MM/yyyy] }
            fields:
              name: { from: nom }
              kinds: { from: type, split: "|", map: { labo: FABLAB, bureau: COWORKING, asso: "" }, otherwise: OTHER }
              address.street: { from: [voie, lieu-dit], join: ", " }
              address.postcode: { from: cp, pad: 5 }
              address.commune: { from: ville }
              address.inseeCode: { from: insee }
              address.latitude: { from: lat, type: decimal }
              address.longitude: { from: lon, type: decimal }
              website: { from: site, type: url, addScheme: https }
              builtSurfaceM2: { from: m2, type: integer }
              openedOn: { from: ouvert, date: [dd/MM/yyyy, yyyy-MM-dd] }
              identifiers: { from: siret, type: identifier }
              geoPrecision: { from: score, type: decimal, when: [{ above: 1, is: UNKNOWN }, { from: 0.7, is: ADDRESS }, { below: 0.7, is: STREET }] }
            hints: { department: dep }
            """;

    @Test
    void maps_and_says_what_it_mended() {
        var row = map(
                "nom",
                "Le Th\u00c3\u00a9\u00c3\u00a2tre &amp; co\u00a0",
                "type",
                "labo|asso",
                "voie",
                "1 rue du Four",
                "cp",
                "1000",
                "ville",
                "Bourg en Bresse",
                "lat",
                "46,2052",
                "lon",
                "5,2255",
                "site",
                "example.org",
                "m2",
                "120",
                "ouvert",
                "03/02/2020",
                "siret",
                "732 829 320 00074",
                "score",
                "0.69",
                "vu",
                "24/11/2025");

        assertThat(row.members())
                .containsEntry("name", "Le Théâtre & co")
                .containsEntry("kinds", List.of("FABLAB"))
                .containsEntry("website", "https://example.org")
                .containsEntry("openedOn", "2020-02-03")
                .containsEntry("identifiers", List.of(Map.of("scheme", "SIRET", "value", "73282932000074")));
        assertThat(row.members().get("builtSurfaceM2")).hasToString("120");
        assertThat(address(row))
                .containsEntry("postcode", "01000")
                .containsEntry("inseeCode", "01053")
                .containsEntry("geoPrecision", "STREET");
        assertThat(address(row).get("latitude")).hasToString("46.2052");
        assertThat(codes(row))
                .containsExactlyInAnyOrder(
                        "encoding-repaired",
                        "spaces-repaired",
                        "entities-decoded",
                        "leading-zero-restored",
                        "decimal-comma",
                        "decimal-comma",
                        "scheme-added");
        assertThat(row.verifiedAt()).contains(Instant.parse("2025-11-24T00:00:00Z"));
    }

    @Test
    void drops_what_it_cannot_read_and_says_so() {
        var row = map(
                "nom",
                "Labo",
                "type",
                "zoo",
                "lat",
                "north",
                "lon",
                "",
                "site",
                "en cours",
                "m2",
                "12.5",
                "ouvert",
                "hier",
                "siret",
                "0",
                "insee",
                "99999",
                "vu",
                "25/11/2026");

        assertThat(row.members().keySet()).containsExactlyInAnyOrder("name", "kinds", "address");
        assertThat(codes(row))
                .containsExactlyInAnyOrder(
                        "kind-unknown",
                        "number-invalid",
                        "url-invalid",
                        "number-invalid",
                        "date-invalid",
                        "read-as-absent",
                        "unknown-commune",
                        "commune-unresolved",
                        "date-in-the-future");
        assertThat(row.verifiedAt()).isEmpty();
    }

    @Test
    void leaves_an_address_with_a_sign_after_a_capital_a_circumflex_alone() {
        assertThat(map("nom", "Labo", "voie", "1\u00c2\u00aa place").warnings())
                .extracting(Fault::code)
                .doesNotContain("encoding-repaired");
    }

    @Test
    void guesses_the_commune_within_the_department_only() {
        var inside = map("nom", "Labo", "lat", "45.19", "lon", "0.72", "dep", "24");
        var elsewhere = map("nom", "Labo", "lat", "45.19", "lon", "0.72", "dep", "33");

        assertThat(inside.commune()).contains(CommuneRule.NEAREST_CENTRE);
        assertThat(address(inside))
                .containsEntry("inseeCode", "24322")
                .containsEntry("geoPrecision", "NEAREST_COMMUNE");
        assertThat(elsewhere.commune()).isEmpty();
        assertThat(codes(elsewhere)).contains("commune-unresolved");
    }

    @Test
    void trusts_coordinates_overseas_above_the_department_stated() {
        var row = map("nom", "Labo", "ville", "Saint-Denis", "lat", "-20.88", "lon", "55.45", "dep", "93");

        assertThat(row.commune()).contains(CommuneRule.DEPARTMENT_AND_NAME);
        assertThat(address(row)).containsEntry("inseeCode", "97411");
    }

    @Test
    void finds_a_commune_by_former_code_postcode_or_department() {
        assertThat(map("nom", "a", "insee", "69152").commune()).contains(CommuneRule.FORMER_CODE);
        assertThat(map("nom", "a", "cp", "75010").commune()).contains(CommuneRule.POSTCODE_ALONE);
        assertThat(map("nom", "a", "cp", "97490", "ville", "St Denis").commune())
                .contains(CommuneRule.POSTCODE_AND_NAME);
        assertThat(map("nom", "a", "dep", "1", "ville", "Arbignieu").commune())
                .contains(CommuneRule.DEPARTMENT_AND_NAME);
        assertThat(map("nom", "a", "cp", "20193", "ville", "AJACCIO").commune())
                .contains(CommuneRule.DEPARTMENT_AND_NAME);
    }

    @Test
    void rejects_a_row_without_a_key() {
        var row = mapper(false).map(source(Map.of("nom", "Labo")));

        assertThat(row.rejection().map(Fault::code)).contains("key-missing");
    }

    @Test
    void clears_by_an_empty_cell_only_when_told() {
        var source = source(Map.of("id", "1", "nom", "Labo", "site", " "));

        assertThat(mapper(false).map(source).members()).doesNotContainKey("website");
        assertThat(mapper(true).map(source).members()).containsEntry("website", null);
    }

    @Test
    void takes_native_rows_as_they_are_but_for_what_is_not_kept() {
        var cells = new HashMap<String, @Nullable Object>();
        cells.put("externalId", "demo-1");
        cells.put("name", "Labo");
        cells.put("website", null);
        cells.put("address", Map.of("postcode", "24000", "commune", "Périgueux"));
        cells.put("spaces", List.of(Map.of("name", "Salle", "kind", "WORKSHOP")));
        cells.put("equipment", List.of(Map.of("name", "Four")));
        cells.put("skills", List.of("soudure"));
        cells.put("verifiedAt", "2026-11-01T10:00:00Z");
        var profile = new ShippedProfiles().byName("maillage").orElseThrow();

        var row = new RowMapper(profile, false, Territories.load(), NOVEMBER).map(source(cells));

        assertThat(row.key()).contains("demo-1");
        assertThat(row.members().keySet()).containsExactlyInAnyOrder("name", "website", "address");
        assertThat(row.members()).containsEntry("website", null);
        assertThat(address(row)).containsEntry("inseeCode", "24322");
        assertThat(row.children().get("spaces")).hasSize(1);
        assertThat(row.children().get("equipment")).hasSize(1);
        assertThat(row.verifiedAt()).contains(Instant.parse("2026-11-01T10:00:00Z"));
        assertThat(codes(row)).containsExactly("skills-need-consent");
    }

    private static MappedRow map(String... cells) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", "1");
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return mapper(false).map(source(row));
    }

    private static RowMapper mapper(boolean emptyClears) {
        return new RowMapper(ProfileReader.read(SAMPLE), emptyClears, Territories.load(), NOVEMBER);
    }

    private static SourceRow source(Map<String, @Nullable Object> cells) {
        return new SourceRow(2, cells, "", Optional.empty());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> address(MappedRow row) {
        return (Map<String, Object>) Objects.requireNonNull(row.members().get("address"));
    }

    private static List<String> codes(MappedRow row) {
        return row.warnings().stream().map(Fault::code).toList();
    }
}
