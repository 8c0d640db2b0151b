package org.maillage.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "42, RF29MLG0000000042",
        "1, RF69MLG0000000001",
        "2, RF42MLG0000000002",
        "7, RF04MLG0000000007",
        "9999999999, RF61MLG9999999999"
    })
    void gives_each_sequence_its_check_digits(long sequence, String reference) {
        assertThat(PaymentReference.of(sequence).value()).isEqualTo(reference);
    }

    @Test
    void verifies_what_it_gives() {
        assertThat(LongStream.range(1, 5_000).mapToObj(PaymentReference::of))
                .allSatisfy(reference ->
                        assertThat(PaymentReference.isValid(reference.value())).isTrue())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RF28MLG0000000042",
                "RF29MLG0000000024",
                "RF29MLG000000042",
                "RF29MLG00000000420",
                "RF29ABC0000000042",
                "RF29 MLG0000000042",
                "rf29mlg0000000042",
                "RF٢٩MLG0000000042",
                ""
            })
    void cannot_be_built_from_anything_else(String text) {
        assertThatThrownBy(() -> new PaymentReference(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 10_000_000_000L})
    void has_ten_digits(long sequence) {
        assertThatThrownBy(() -> PaymentReference.of(sequence)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RF29MLG0000000042",
                "RF29 MLG0 0000 0004 2",
                "VIREMENT rf29mlg0000000042 merci",
                "VIR SEPA RF29MLG00000\n00042 COTISATION",
                "RF28MLG0000000042 then RF29MLG0000000042",
                "xRF29MLG00000000421"
            })
    void is_found_in_a_free_text(String text) {
        assertThat(PaymentReference.within(text)).contains(PaymentReference.of(42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RF", "a gift", "RF28MLG0000000042", "RF18539007547034"})
    void is_not_found_where_there_is_none(String text) {
        assertThat(PaymentReference.within(text)).isEmpty();
    }

    @Test
    void is_read_as_it_was_printed_and_not_out_of_something_longer() {
        assertThat(PaymentReference.read("RF29 MLG0 0000 0004 2")).contains(PaymentReference.of(42));
        assertThat(PaymentReference.read("RF29MLG0000000042X")).isEmpty();
    }
}
