package org.maillage.funding.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.payee.Payee.Proposal;
import org.maillage.kernel.Refusal;
import org.maillage.kit.record.Recorded.By;

class PayeeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final byte[] FIRST = {1};
    private static final byte[] SECOND = {2};

    @Test
    void a_first_account_is_used_once_another_person_confirmed_it() {
        var payee = first();
        assertThat(payee.accountAt(NOW)).isEmpty();

        payee.confirm("treasurer", at(0));

        assertThat(payee.accountAt(NOW)).contains(FIRST);
    }

    @Test
    void who_gave_an_account_cannot_confirm_it() {
        var payee = first();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> payee.confirm("keeper", at(1)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("second-person-required"));
        assertThat(payee.accountAt(NOW)).isEmpty();
    }

    @Test
    void a_change_waits_48_hours_and_the_one_before_stays_in_force() {
        var payee = first();
        payee.confirm("treasurer", at(0));

        payee.propose(new Proposal(SECOND, "keeper"), at(10));
        assertThat(payee.accountAt(hour(11))).contains(FIRST);
        payee.confirm("treasurer", at(12));

        assertThat(payee.state(hour(57))).isEqualTo(PayeeStatus.WAITING);
        assertThat(payee.accountAt(hour(58).minusMillis(1))).contains(FIRST);
        assertThat(payee.accountAt(hour(58))).contains(SECOND);
        assertThat(payee.state(hour(58))).isEqualTo(PayeeStatus.CONFIRMED);
    }

    @Test
    void a_change_confirmed_late_has_waited_enough() {
        var payee = first();
        payee.confirm("treasurer", at(0));
        payee.propose(new Proposal(SECOND, "keeper"), at(10));

        payee.confirm("treasurer", at(100));

        assertThat(payee.accountAt(hour(100))).contains(SECOND);
    }

    @Test
    void another_change_begins_to_wait_anew() {
        var payee = first();
        payee.confirm("treasurer", at(0));
        payee.propose(new Proposal(SECOND, "keeper"), at(10));
        payee.confirm("treasurer", at(11));

        payee.propose(new Proposal(new byte[] {3}, "keeper"), at(20));

        assertThat(payee.accountAt(hour(70))).contains(FIRST);
        assertThat(payee.state(hour(70))).isEqualTo(PayeeStatus.PROPOSED);
    }

    @Test
    void nothing_is_confirmed_twice() {
        var payee = first();
        payee.confirm("treasurer", at(0));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> payee.confirm("treasurer", at(1)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("wrong-state"));
    }

    private static Payee first() {
        return Payee.first(new CommonId(UUID.randomUUID()), new Proposal(FIRST, "keeper"), at(0));
    }

    private static By at(int hour) {
        return new By("test-client", hour(hour));
    }

    private static Instant hour(int hour) {
        return NOW.plus(Duration.ofHours(hour));
    }
}
