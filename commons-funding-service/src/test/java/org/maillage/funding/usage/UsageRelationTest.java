package org.maillage.funding.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.funding.usage.UsageRelation.INTERESTED;
import static org.maillage.funding.usage.UsageRelation.STOPPED;
import static org.maillage.funding.usage.UsageRelation.USES;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.kernel.Refusal;

class UsageRelationTest {

    @ParameterizedTest
    @CsvSource({"INTERESTED, USES", "USES, INTERESTED", "USES, STOPPED", "STOPPED, USES", "STOPPED, STOPPED"})
    void one_relation_leads_to_another(UsageRelation from, UsageRelation to) {
        assertThat(to.after(Optional.of(from))).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"INTERESTED, STOPPED", "STOPPED, INTERESTED"})
    void who_never_used_it_cannot_stop_and_who_stopped_is_not_new_to_it(UsageRelation from, UsageRelation to) {
        assertThatThrownBy(() -> to.after(Optional.of(from)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid-relation"));
    }

    @Test
    void a_first_relation_is_interest_or_use() {
        assertThat(INTERESTED.after(Optional.empty())).isEqualTo(INTERESTED);
        assertThat(USES.after(Optional.empty())).isEqualTo(USES);
        assertThatThrownBy(() -> STOPPED.after(Optional.empty())).isInstanceOf(Refusal.class);
    }

    @Test
    void two_usages_unite_to_the_stronger_one_since_the_earliest_day() {
        var kept = new UsageSheet(INTERESTED, LocalDate.of(2026, 3, 1), null, "De près");
        var absorbed = new UsageSheet(USES, LocalDate.of(2025, 9, 1), 4, "Tous les jours");

        var united = kept.unitedWith(absorbed);

        assertThat(united).isEqualTo(new UsageSheet(USES, LocalDate.of(2025, 9, 1), 4, "De près"));
        assertThat(new UsageSheet(STOPPED, null, 2, null).unitedWith(new UsageSheet(INTERESTED, null, null, null)))
                .isEqualTo(new UsageSheet(STOPPED, null, 2, null));
    }
}
