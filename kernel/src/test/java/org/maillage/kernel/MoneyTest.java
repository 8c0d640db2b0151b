package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"149.50, 149.50", "149.5, 149.50", "149, 149.00", "0.01, 0.01", "-3.07, -3.07", "-0.05, -0.05"})
    void travels_as_a_decimal_string_with_two_decimals(String sent, String travels) {
        assertThat(Money.parse(sent, "EUR").amount()).isEqualTo(travels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1e3", "1,50", "", ".5", "5.", "+5", " 5", "NaN", "1234567890123456"})
    void is_not_read_from_anything_else(String sent) {
        assertThatThrownBy(() -> Money.parse(sent, "EUR")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1500, XPF, 1500", "1.5, TND, 1.500", "12, JPY, 12", "-3.07, CHF, -3.07"})
    void has_as_many_decimals_as_its_currency(String sent, String currency, String travels) {
        assertThat(Money.parse(sent, currency).amount()).isEqualTo(travels);
        assertThat(Money.parse(travels, currency)).isEqualTo(Money.parse(sent, currency));
    }

    @ParameterizedTest
    @CsvSource({"1.5, XPF", "1.0, XPF", "1.234, EUR", "1.2345, TND", "1, ZZZ", "1, XXX"})
    void refuses_decimals_and_codes_that_there_are_not(String sent, String currency) {
        assertThatThrownBy(() -> Money.parse(sent, currency)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void adds_and_subtracts_exactly() {
        var sum = Money.euros(10).plus(Money.euros(20));

        assertThat(sum).isEqualTo(Money.euros(30));
        assertThat(sum.minus(Money.euros(31))).isEqualTo(Money.euros(-1));
    }

    @Test
    void refuses_to_mix_currencies() {
        assertThatThrownBy(() -> Money.euros(1).plus(new Money(1, "CHF")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EUR and CHF");
    }

    @Test
    void never_wraps_around() {
        assertThatThrownBy(() -> Money.euros(Long.MAX_VALUE).plus(Money.euros(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void needs_a_currency_code() {
        assertThatThrownBy(() -> new Money(1, "euro")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_ordered_by_its_amount() {
        assertThat(Money.euros(1)).isLessThan(Money.euros(2));
    }
}
