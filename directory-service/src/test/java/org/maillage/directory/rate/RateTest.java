package org.maillage.directory.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Money;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

class RateTest {

    private final Faults strict = Faults.strict();

    @Test
    void the_minimum_day_rate_is_the_cheapest_day_a_sliding_scale_by_its_minimum() {
        var rates = read(List.of(
                Map.of("unit", "DAY", "price", Map.of("amount", "20")),
                Map.of("unit", "HOUR", "price", Map.of("amount", "3")),
                Map.of("unit", "DAY", "slidingScale", scale("12", "18", "25"))));

        assertThat(Rate.cheapestDay(rates)).contains(Money.euros(12_00));
    }

    @Test
    void free_is_a_price_of_zero() {
        var rates = read(List.of(Map.of("unit", "DAY", "price", Map.of("amount", "0.00"))));

        assertThat(rates.get(0).costsNothing()).isTrue();
    }

    @Test
    void a_scale_that_goes_down_a_rate_without_price_and_one_too_dear_are_faults() {
        read(List.of(
                Map.of("unit", "DAY", "slidingScale", scale("12", "10", "25")),
                Map.of("unit", "DAY"),
                Map.of("unit", "DAY", "price", Map.of("amount", "100000.01"))));

        assertThat(strict.refused())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/rates/0/slidingScale", "scale-disordered"),
                        tuple("/rates/1/price", "required"),
                        tuple("/rates/2/price/amount", "out-of-range"));
    }

    private List<Rate> read(List<Map<String, Object>> rates) {
        return Rate.read(Members.patch(Map.of("rates", rates), strict), "rates")
                .value()
                .orElse(List.of());
    }

    private static Map<String, Object> scale(String minimum, String suggested, String maximum) {
        return Map.of(
                "minimum", Map.of("amount", minimum),
                "suggested", Map.of("amount", suggested),
                "maximum", Map.of("amount", maximum));
    }
}
