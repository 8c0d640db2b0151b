package org.maillage.funding.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payout.PayoutParts.Part;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

class DrawingTest {

    private static final Account ANY = Account.place(UUID.randomUUID());

    @Test
    void draws_on_sources_in_proportion_to_what_they_hold() {
        var drawing =
                new Drawing(List.of(source("own", 500_00), source("matched:a", 300_00), source("granted:b", 200_00)));

        var parts = drawing.take(Money.euros(100_00));

        assertThat(parts.all())
                .containsExactly(new Part("own", 50_00), new Part("matched:a", 30_00), new Part("granted:b", 20_00));
    }

    @Test
    void loses_no_cent() {
        var drawing =
                new Drawing(List.of(source("own", 33_33), source("matched:a", 33_33), source("matched:b", 33_34)));

        for (long cents = 1; cents <= 100_00; cents += 7) {
            assertThat(drawing.take(Money.euros(cents)).sum()).isEqualTo(cents);
        }
    }

    @Test
    void says_what_there_is_when_it_is_not_enough() {
        var drawing = new Drawing(List.of(source("own", 10_00), source("matched:a", 5_50)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drawing.take(Money.euros(15_51)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("insufficient-funds"))
                .satisfies(refusal -> assertThat(refusal.figures()).containsEntry("available", "15.50"));
        assertThat(drawing.take(Money.euros(15_50)).all()).hasSize(2);
    }

    @Test
    void knows_how_much_public_money_own_money_carries() {
        assertThat(PublicCeiling.allowed(100_00, 80)).isEqualTo(400_00);
        assertThat(PublicCeiling.allowed(1, 50)).isEqualTo(1);
        assertThat(PublicCeiling.allowed(100, 33)).isEqualTo(49);
    }

    private static Source source(String name, long cents) {
        return new Source(name, ANY, cents);
    }
}
