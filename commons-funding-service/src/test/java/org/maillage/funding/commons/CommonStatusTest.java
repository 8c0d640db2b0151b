package org.maillage.funding.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.funding.commons.CommonStatus.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.kernel.Refusal;

class CommonStatusTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, LISTED",
        "SUBMITTED, RETURNED",
        "RETURNED, SUBMITTED",
        "RETURNED, REJECTED",
        "LISTED, DORMANT",
        "DORMANT, LISTED",
        "LISTED, ARCHIVED"
    })
    void goes_where_the_states_lead(CommonStatus from, CommonStatus to) {
        assertThat(from.to(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_follows_an_archived_common(CommonStatus next) {
        assertThatThrownBy(() -> ARCHIVED.to(next))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("wrong-state"));
    }

    @Test
    void a_listed_common_is_not_listed_again() {
        assertThatThrownBy(() -> LISTED.to(LISTED)).isInstanceOf(Refusal.class);
    }
}
