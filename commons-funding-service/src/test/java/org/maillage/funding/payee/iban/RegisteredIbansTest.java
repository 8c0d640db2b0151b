package org.maillage.funding.payee.iban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.funding.payee.Iban;
import org.maillage.kernel.Refusal;

class RegisteredIbansTest {

    private final RegisteredIbans ibans = new RegisteredIbans();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR76 3000 6000 0112 3456 7890 189",
                "fr7630006000011234567890189",
                "FR1420041010050500013M02606",
                "DE89370400440532013000",
                "BE68539007547034",
                "MC5811222000010123456789030"
            })
    void are_read_with_or_without_spaces(String text) {
        assertThat(ibans.read(text))
                .hasValueSatisfying(
                        iban -> assertThat(iban.value()).doesNotContain(" ").isUpperCase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FR",
                "FR7630006000011234567890188",
                "FR763000600001123456789018",
                "FR76300060000112345678901890",
                "XX7630006000011234567890189",
                "DE89370400440532O13000",
                "FR٧٦30006000011234567890189",
                "a phone number"
            })
    void are_nothing_else(String text) {
        assertThat(ibans.read(text)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ibans.require(text))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("invalid-iban"));
    }

    @Test
    void are_masked_wherever_they_are_printed() {
        assertThat(new Iban("FR7630006000011234567890189")).hasToString("FR76…0189");
    }
}
