package org.maillage.directory.vocabulary.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.directory.equipment.SharingMode;
import org.maillage.directory.network.NetworkKind;
import org.maillage.directory.place.PlaceKind;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.directory.rate.RateUnit;
import org.maillage.directory.resource.ResourceKind;
import org.maillage.directory.space.SpaceKind;
import org.maillage.kernel.matching.MatchReason;
import org.maillage.kernel.matching.NeedKind;

class YamlVocabulariesTest {

    private final YamlVocabularies vocabularies = new YamlVocabularies();

    @Test
    void the_lists_of_our_enums_have_every_code_of_theirs() {
        assertThat(vocabularies.named("kinds").codes()).containsExactlyInAnyOrderElementsOf(names(PlaceKind.values()));
        assertThat(vocabularies.named("statuses").codes())
                .containsExactlyInAnyOrderElementsOf(names(PlaceStatus.values()));
        assertThat(vocabularies.named("spaceKinds").codes())
                .containsExactlyInAnyOrderElementsOf(names(SpaceKind.values()));
        assertThat(vocabularies.named("rateUnits").codes())
                .containsExactlyInAnyOrderElementsOf(names(RateUnit.values()));
        assertThat(vocabularies.named("sharingModes").codes())
                .containsExactlyInAnyOrderElementsOf(names(SharingMode.values()));
        assertThat(vocabularies.named("networkKinds").codes())
                .containsExactlyInAnyOrderElementsOf(names(NetworkKind.values()));
        assertThat(vocabularies.named("resourceKinds").codes())
                .containsExactlyInAnyOrderElementsOf(names(ResourceKind.values()));
        assertThat(vocabularies.named("needKinds").codes())
                .containsExactlyInAnyOrderElementsOf(names(NeedKind.values()));
        assertThat(vocabularies.named("matchReasons").codes())
                .containsExactlyElementsOf(Arrays.stream(MatchReason.values())
                        .map(MatchReason::code)
                        .toList());
    }

    @Test
    void every_term_has_a_label_in_both_languages_and_a_code_of_its_own() {
        for (var list : vocabularies.all()) {
            assertThat(list.codes()).hasSameSizeAs(list.terms());
            assertThat(list.terms())
                    .allMatch(term -> !term.en().isBlank() && !term.fr().isBlank());
        }
    }

    @Test
    void the_nine_services_of_mednum_are_mapped_and_ours_follow() {
        var mapped = vocabularies.named("services").terms().stream()
                .filter(term -> term.mappings().containsKey("mednum-1.0.2"));

        assertThat(mapped).hasSize(9);
        assertThat(vocabularies.named("services").terms()).hasSize(20);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
