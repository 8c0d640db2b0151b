package org.maillage.gateway.search.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.Fiction.equipment;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.equipment.SharingMode;
import org.maillage.gateway.search.Directory;
import org.maillage.gateway.search.Near;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.PlaceFilter;
import org.maillage.kernel.territory.GeoPoint;

class EquipmentSearchTest {

    private static final UUID LOFT = idOf("place Le Loft");
    private static final UUID NETWORK = idOf("network");
    private static final UUID NEF = idOf("place La Nef");
    private static final Near NEAR_PERIGUEUX = new Near(new GeoPoint(45.18, 0.72), 50);

    private final Directory directory = Directory.startedWith(
            place("Le Loft")
                    .in("24322")
                    .with("networkIds", List.of(NETWORK.toString()))
                    .change(),
            place("La Nef").in("69123").change(),
            equipment("Découpeuse laser", LOFT)
                    .with("processes", List.of("laser-cutting"))
                    .with("materials", List.of("plywood", "leather"))
                    .with("make", "Trotec")
                    .with("trainingRequired", true)
                    .change(),
            equipment("Laser de La Nef", NEF)
                    .with("processes", List.of("laser-cutting"))
                    .with("sharing", "NOT_SHARED")
                    .change(),
            equipment("Surjeteuse", LOFT)
                    .with("category", "textile")
                    .with("processes", List.of("sewing"))
                    .with("condition", "BROKEN")
                    .change());

    @Test
    void is_found_by_what_it_does_around_a_point() {
        assertThat(names(filter(null, null, "laser-cutting", NEAR_PERIGUEUX))).containsExactly("Découpeuse laser");
        assertThat(names(filter(null, null, "laser-cutting", null)))
                .containsExactly("Découpeuse laser", "Laser de La Nef");
    }

    @Test
    void is_found_by_its_make_its_place_and_its_commune() {
        assertThat(names(filter("trotec", null, null, null))).containsExactly("Découpeuse laser");
        assertThat(names(filter("laser perigueux", null, null, null))).containsExactly("Découpeuse laser");
        assertThat(names(filter("loft", null, null, null))).containsExactly("Découpeuse laser");
    }

    @Test
    void what_is_broken_is_found_only_by_that() {
        assertThat(names(filter(null, "textile", null, null))).isEmpty();
        assertThat(names(new EquipmentFilter(
                        null, "textile", null, null, List.of(), null, Equipment.BROKEN, null, null, null)))
                .containsExactly("Surjeteuse");
        assertThat(directory.model.at(Equipment.OF_PLACE, LOFT)).hasSize(2);
    }

    @Test
    void is_found_by_training_sharing_material_and_network() {
        assertThat(names(new EquipmentFilter(null, null, null, null, List.of(), true, null, null, null, null)))
                .containsExactly("Découpeuse laser");
        assertThat(names(new EquipmentFilter(
                        null,
                        null,
                        null,
                        null,
                        List.of(SharingMode.NOT_SHARED, SharingMode.RENTAL),
                        null,
                        null,
                        null,
                        null,
                        null)))
                .containsExactly("Laser de La Nef");
        assertThat(names(new EquipmentFilter(null, null, null, "leather", List.of(), null, null, null, null, null)))
                .containsExactly("Découpeuse laser");
        assertThat(names(new EquipmentFilter(null, null, null, null, List.of(), null, null, null, null, NETWORK)))
                .containsExactly("Découpeuse laser");
    }

    @Test
    void goes_with_its_place() {
        directory.with(place("Le Loft").in("69123").version(2).change());
        assertThat(names(filter(null, null, "laser-cutting", NEAR_PERIGUEUX))).isEmpty();

        directory.with(
                place("Le Loft").in("24322").with("status", "CLOSED").version(3).change());
        assertThat(names(filter("trotec", null, null, null))).isEmpty();
    }

    @Test
    void a_place_is_found_by_one_that_is_not_broken() {
        assertThat(directory.names(
                        PlaceFilter.builder().process("laser-cutting").build()))
                .containsExactly("La Nef", "Le Loft");
        assertThat(directory.names(PlaceFilter.builder()
                        .equipmentCategory("textile")
                        .process("laser-cutting")
                        .build()))
                .isEmpty();
        assertThat(directory.names(
                        PlaceFilter.builder().equipmentCategory("textile").build()))
                .isEmpty();
    }

    private List<String> names(EquipmentFilter filter) {
        return directory.search.find(filter, Paging.first(100)).nodes().stream()
                .map(Equipment::name)
                .toList();
    }

    private static EquipmentFilter filter(
            @Nullable String search, @Nullable String category, @Nullable String process, @Nullable Near near) {
        return new EquipmentFilter(search, category, process, null, List.of(), null, null, near, null, null);
    }
}
