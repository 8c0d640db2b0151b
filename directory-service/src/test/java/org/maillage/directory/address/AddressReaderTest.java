package org.maillage.directory.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Fault;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.territory.Territories;

class AddressReaderTest {

    private final AddressReader reader = new AddressReader(Territories.load());
    private final Faults strict = Faults.strict();
    private final Faults lenient = Faults.lenient();

    @Test
    void the_code_wins_over_the_name() {
        var address = read(Map.of("inseeCode", "24322", "commune", "Bergerac"), strict);

        assertThat(address.commune()).isEqualTo("Périgueux");
        assertThat(codes(strict.warnings())).containsExactly("commune-name-differs");
    }

    @Test
    void a_former_code_becomes_the_present_one() {
        var address = read(Map.of("inseeCode", "16226"), strict);

        assertThat(address.inseeCode()).isEqualTo("16393");
        assertThat(codes(strict.warnings())).containsExactly("former-commune-code");
    }

    @Test
    void a_postcode_and_a_name_find_the_commune() {
        var address = read(Map.of("postcode", "24000", "commune", "perigueux"), strict);

        assertThat(address.inseeCode()).isEqualTo("24322");
        assertThat(address.commune()).isEqualTo("Périgueux");
        assertThat(strict.warnings()).isEmpty();
    }

    @Test
    void an_unknown_postcode_is_kept_with_a_warning() {
        var address = read(Map.of("inseeCode", "24322", "postcode", "24999"), strict);

        assertThat(address.postcode()).isEqualTo("24999");
        assertThat(codes(strict.warnings())).containsExactly("postcode-unknown");
    }

    @Test
    void without_coordinates_the_centre_of_the_commune_stands_in() {
        var address = read(Map.of("inseeCode", "24322"), strict);

        assertThat(address.geoPrecision()).isEqualTo(GeoPrecision.COMMUNE);
        assertThat(address.point()).isPresent();
    }

    @Test
    void the_centre_follows_the_commune_and_a_point_of_its_own_stays() {
        var standing = read(Map.of("inseeCode", "24322"), strict);
        var moved = over(standing, Map.of("inseeCode", "24037"));
        var pointed = over(standing, Map.of("latitude", 45.184, "longitude", 0.7211));
        var renamed = over(pointed, Map.of("street", "1 rue Neuve"));

        assertThat(moved.point()).isNotEqualTo(standing.point());
        assertThat(moved.geoPrecision()).isEqualTo(GeoPrecision.COMMUNE);
        assertThat(renamed.latitude()).isEqualByComparingTo("45.184");
        assertThat(renamed.geoPrecision()).isEqualTo(GeoPrecision.ADDRESS);
    }

    @Test
    @DisplayName("acceptance 21: coordinates 0.0001, 0.0001 are refused as null island")
    void null_island_is_refused() {
        read(Map.of("inseeCode", "24322", "latitude", 0.0001, "longitude", 0.0001), strict);

        assertThat(strict.refused())
                .extracting(f -> f.pointer() + " " + f.code())
                .containsExactly("/address coordinates-null-island");
    }

    @Test
    @DisplayName("acceptance 21: (0.72, 45.18) for Périgueux is refused as swapped with the right pair")
    void swapped_coordinates_are_refused_with_the_right_pair() {
        read(Map.of("inseeCode", "24322", "latitude", 0.72, "longitude", 45.18), strict);

        assertThat(codes(strict.refused())).containsExactly("coordinates-swapped");
        assertThat(strict.refused().get(0).message()).contains("latitude 45.18, longitude 0.72");
    }

    @Test
    void an_import_puts_swapped_coordinates_right() {
        var address = read(Map.of("inseeCode", "24322", "latitude", 0.72, "longitude", 45.18), lenient);

        assertThat(address.latitude()).isEqualByComparingTo("45.18");
        assertThat(codes(lenient.warnings())).containsExactly("coordinates-swapped");
    }

    @Test
    void far_from_the_commune_is_taken_with_the_distance() {
        read(Map.of("inseeCode", "14327", "latitude", 43.616, "longitude", 7.056), strict);

        assertThat(strict.refused()).isEmpty();
        assertThat(codes(strict.warnings())).containsExactly("coordinates-far-from-commune");
        assertThat(strict.warnings().get(0).message()).matches("8\\d\\d km .*");
    }

    @Test
    void half_a_pair_an_unknown_code_and_a_crooked_postcode_are_three_faults() {
        var tree = Map.of("address", Map.of("inseeCode", "99999", "latitude", 45, "postcode", "2400"));

        reader.read(Members.patch(tree, strict), "address", Optional.empty());

        assertThat(codes(strict.refused()))
                .containsExactlyInAnyOrder("unknown-commune", "coordinates-incomplete", "postcode-invalid");
    }

    @Test
    void the_precision_is_taken_from_imports_only() {
        var tree = Map.<String, Object>of(
                "inseeCode", "24322", "latitude", 45.184, "longitude", 0.7211, "geoPrecision", "STREET");

        assertThat(read(tree, lenient).geoPrecision()).isEqualTo(GeoPrecision.STREET);
        read(tree, strict);
        assertThat(codes(strict.refused())).containsExactly("read-only-field");
    }

    @Test
    void six_decimals_are_kept() {
        var address = read(Map.of("inseeCode", "24322", "latitude", 45.18400049, "longitude", 0.72), strict);

        assertThat(address.latitude()).isEqualTo(new BigDecimal("45.184"));
    }

    private Address read(Map<String, Object> tree, Faults faults) {
        return reader.read(Members.patch(Map.of("address", tree), faults), "address", Optional.empty())
                .value()
                .orElseThrow();
    }

    private Address over(Address standing, Map<String, Object> tree) {
        return reader.read(Members.patch(Map.of("address", tree), strict), "address", Optional.of(standing))
                .value()
                .orElseThrow();
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).toList();
    }
}
