package org.maillage.kernel.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToolObservatoryTest {

    private static final UUID NEXTCLOUD = new UUID(0, 1);
    private static final UUID QUINCAILLE = new UUID(1, 1);
    private static final UUID WARP_ZONE = new UUID(1, 2);

    private final ToolObservatory observatory = ToolObservatory.of(List.of(
            new Declaration(QUINCAILLE, NEXTCLOUD, "Nextcloud", "files", true, 5, false),
            new Declaration(QUINCAILLE, NEXTCLOUD, "Nextcloud", "agenda", true, 4, false),
            new Declaration(WARP_ZONE, NEXTCLOUD, "Nextcloud", "files", true, 4, false),
            free(WARP_ZONE, "Google Drive", 2),
            free(QUINCAILLE, "google  drive", null),
            new Declaration(WARP_ZONE, new UUID(0, 2), "Outlook", "e-mail", false, null, false)));

    @Test
    void counts_places_and_declarations() {
        assertThat(observatory.places()).isEqualTo(2);
        assertThat(observatory.declarations()).isEqualTo(6);
        assertThat(observatory.wantingAlternative()).isEqualTo(2);
    }

    @Test
    void two_spellings_of_a_tool_are_one() {
        assertThat(observatory.bySolution())
                .extracting(ToolCount::key, ToolCount::label, ToolCount::places)
                .containsExactly(
                        tuple("google drive", "Google Drive", 2),
                        tuple(NEXTCLOUD.toString(), "Nextcloud", 2),
                        tuple(new UUID(0, 2).toString(), "Outlook", 1));
    }

    @Test
    void satisfaction_is_the_mean_of_those_who_said() {
        assertThat(observatory.bySolution().get(0).meanSatisfaction())
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("2"));
        assertThat(observatory.bySolution().get(1).meanSatisfaction())
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("4.33"));
        assertThat(observatory.bySolution().get(2).meanSatisfaction()).isEmpty();
    }

    @Test
    void counts_by_need() {
        assertThat(observatory.byNeed())
                .extracting(ToolCount::key, ToolCount::places)
                .containsExactly(tuple("files", 2), tuple("agenda", 1), tuple("e-mail", 1));
    }

    @Test
    void the_share_of_free_software_leaves_unknown_tools_out() {
        assertThat(observatory.freeSoftwareShare()).isEqualByComparingTo("0.75");
    }

    @Test
    void nothing_declared_is_all_zeros() {
        var nothing = ToolObservatory.of(List.of());

        assertThat(nothing.places()).isZero();
        assertThat(nothing.bySolution()).isEmpty();
        assertThat(nothing.freeSoftwareShare()).isEqualByComparingTo("0");
    }

    private static Declaration free(UUID place, String tool, @Nullable Integer satisfaction) {
        return new Declaration(place, null, tool, "files", null, satisfaction, true);
    }
}
