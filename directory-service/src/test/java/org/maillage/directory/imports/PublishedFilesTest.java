package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.directory.imports.mapping.CommuneRule;
import org.maillage.directory.imports.mapping.MappedRow;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryOf;

/** What reading and mapping alone make of the published files. The masked name (ID 853) is the directory's to reject. */
class PublishedFilesTest {

    private static final Territories TERRITORIES = Territories.load();

    @Test
    void acceptance_1_kinds_of_the_cget_file() throws IOException {
        var cget = cgetWithoutTheMaskedName();

        assertThat(cget.rows()).hasSize(1_511);
        assertThat(kind(cget, "COWORKING")).isEqualTo(1_117);
        assertThat(kind(cget, "FABLAB")).isEqualTo(345);
        assertThat(kind(cget, "OTHER")).isEqualTo(49);
        assertThat(cget.warned("kind-unknown")).isEqualTo(49);
    }

    @Test
    void acceptance_2_unknown_codes_of_the_cget_file() throws IOException {
        var cget = Mapped.by("cget-2019", PublishedData.file("tiers-lieux/cget_2019_final.csv"));

        assertThat(cget.rows())
                .filteredOn(row -> Mapped.address(row, "postcode").isEmpty())
                .hasSize(133);
        assertThat(cget.warned("postcode-unknown")).isEqualTo(21);
        assertThat(cget.warnings("former-commune-code"))
                .extracting(warning -> warning.message().substring(0, 20))
                .containsExactlyInAnyOrder("69152 is today 69149", "16226 is today 16393", "85217 is today 85146");
    }

    @Test
    void acceptance_3_every_row_of_the_cget_file_has_a_commune() throws IOException {
        var cget = cgetWithoutTheMaskedName();

        assertThat(cget.found(CommuneRule.CURRENT_CODE)).isEqualTo(1_351);
        assertThat(cget.found(CommuneRule.FORMER_CODE)).isEqualTo(3);
        assertThat(cget.found(CommuneRule.POSTCODE_AND_NAME)).isEqualTo(90);
        assertThat(cget.found(CommuneRule.POSTCODE_ALONE)).isEqualTo(2);
        assertThat(cget.found(CommuneRule.DEPARTMENT_AND_NAME)).isEqualTo(15);
        assertThat(cget.found(CommuneRule.NEAREST_CENTRE)).isEqualTo(50);
        assertThat(cget.warned("commune-guessed")).isEqualTo(50);
        assertThat(cget.rows())
                .filteredOn(row -> row.commune().equals(Optional.of(CommuneRule.NEAREST_CENTRE)))
                .allMatch(row -> Mapped.address(row, "geoPrecision").equals(Optional.of("NEAREST_COMMUNE")));
    }

    @Test
    void acceptance_4_territories_of_the_cget_file() throws IOException {
        var territories = cgetWithoutTheMaskedName().rows().stream()
                .map(PublishedFilesTest::territory)
                .toList();

        assertThat(territories).filteredOn(t -> t.region().equals("75")).hasSize(225);
        assertThat(territories).filteredOn(t -> t.region().equals("11")).hasSize(344);
        assertThat(territories).filteredOn(t -> t.department().equals("24")).hasSize(8);
        assertThat(territories).filteredOn(t -> t.department().equals("974")).hasSize(3);
        assertThat(territories)
                .filteredOn(t -> List.of("971", "972", "973").contains(t.department()))
                .extracting(TerritoryOf::department)
                .containsExactlyInAnyOrder("971", "972", "973");
    }

    @Test
    void acceptance_5_repairs_of_the_cget_file() throws IOException {
        var cget = Mapped.by("cget-2019", PublishedData.file("tiers-lieux/cget_2019_final.csv"));

        assertThat(cget.warned("url-invalid")).isEqualTo(8);
        assertThat(cget.warned("scheme-added")).isEqualTo(216);
        assertThat(cget.warned("encoding-repaired")).isEqualTo(5);
        assertThat(cget.row("873").members()).containsEntry("website", "http://www.xn--chezmm-fvab.fr");
        assertThat(kilometresFromItsCommune(cget.row("1460"))).isGreaterThan(800);
    }

    @Test
    void acceptance_6_the_semicolon_file_says_the_same_as_the_comma_file() throws IOException {
        var comma = Mapped.by("cget-2019", PublishedData.file("tiers-lieux/cget_2019_final.csv"));
        var semicolon = Mapped.by("cget-2019", PublishedData.file("tiers-lieux/cget_2019_v2_point_virgule.csv"));

        var poorer = List.of("1510", "1511", "1512");
        for (var row : semicolon.rows()) {
            var same = comma.row(row.key().orElseThrow());
            if (!poorer.contains(row.key().orElseThrow())) {
                assertThat(row.members()).isEqualTo(same.members());
            }
            assertThat(Mapped.address(row, "inseeCode")).isEqualTo(Mapped.address(same, "inseeCode"));
        }
    }

    @Test
    void acceptance_7_three_rows_of_the_semicolon_file_have_no_coordinates() throws IOException {
        var semicolon = Mapped.by("cget-2019", PublishedData.file("tiers-lieux/cget_2019_v2_point_virgule.csv"));

        assertThat(semicolon.rows())
                .filteredOn(row -> Mapped.address(row, "latitude").isEmpty())
                .extracting(row -> row.key().orElseThrow())
                .containsExactly("1510", "1511", "1512");
    }

    @Test
    void acceptance_12_a_pivot_of_zeros_is_no_siret_and_rows_are_verified_at_their_own_date() throws IOException {
        var mednum = Mapped.by("mednum-0", PublishedData.file("mednum/lieux_standard_2022_hinaura.json"));

        assertThat(mednum.rows()).hasSize(685);
        assertThat(mednum.rows()).noneMatch(row -> row.members().containsKey("identifiers"));
        assertThat(mednum.rows()).allMatch(row -> row.verifiedAt().isPresent());
        assertThat(mednum.row("0").verifiedAt().map(Objects::toString)).contains("2021-05-05T00:00:00Z");
        assertThat(mednum.rows()).allMatch(row -> row.commune().isPresent());
        assertThat(mednum.warned("unknown-code")).isZero();
    }

    @Test
    void reads_the_valid_example_of_the_mednum_standard() throws IOException {
        var row = Mapped.by("mednum-1.0.2", PublishedData.file("mednum/standard_exemple-valide.csv"))
                .row("structure-1");

        assertThat(row.members())
                .containsEntry("name", "Anonymal")
                .containsEntry("kinds", List.of("COWORKING"))
                .containsEntry("mobility", "ITINERANT")
                .containsEntry("services", List.of("everyday-digital", "job-integration", "digital-leisure"))
                .containsEntry("audiences", List.of("youth", "women", "deaf", "low-literacy", "foreign-languages"))
                .containsEntry("accessModes", List.of("walk-in", "phone"))
                .containsEntry("website", "https://www.laquincaillerie.tl/");
        assertThat(row.verifiedAt().map(Objects::toString)).contains("2024-04-02T00:00:00Z");
    }

    private static Mapped cgetWithoutTheMaskedName() throws IOException {
        var cget = Mapped.by("cget-2019", PublishedData.file("tiers-lieux/cget_2019_final.csv"));
        return new Mapped(cget.rows().stream()
                .filter(row -> !Objects.equals(row.members().get("name"), "[nom retiré]"))
                .collect(Collectors.toList()));
    }

    private static long kind(Mapped mapped, String kind) {
        return mapped.rows().stream()
                .filter(row -> List.of(kind).equals(row.members().get("kinds")))
                .count();
    }

    private static TerritoryOf territory(MappedRow row) {
        var code = Mapped.address(row, "inseeCode").orElseThrow().toString();
        return TERRITORIES.territoryOf(code).orElseThrow();
    }

    private static double kilometresFromItsCommune(MappedRow row) {
        var code = Mapped.address(row, "inseeCode").orElseThrow().toString();
        var point = new GeoPoint(degrees(row, "latitude"), degrees(row, "longitude"));
        return TERRITORIES.find(code).orElseThrow().centre().orElseThrow().kilometresTo(point);
    }

    private static double degrees(MappedRow row, String name) {
        return ((Number) Mapped.address(row, name).orElseThrow()).doubleValue();
    }
}
