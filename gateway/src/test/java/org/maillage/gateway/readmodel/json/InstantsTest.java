package org.maillage.gateway.readmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T10:00:00Z",
                "2024-02-29T23:59:59.1Z",
                "2026-11-24T10:00:00.123456789Z",
                "1970-01-01T00:00:00.000001Z",
                "0001-01-01T00:00:00Z",
                "2026-11-24T24:00:00Z",
                "2026-11-24T10:00:00+01:00",
                "+12026-11-24T10:00:00Z"
            })
    void reads_what_the_formatter_reads(String text) {
        assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-24T10:00:00",
                "2026-02-30T10:00:00Z",
                "2026-11-24T10:61:00Z",
                "2026-11-24 10:00:00Z"
            })
    void refuses_what_the_formatter_refuses(String text) {
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
