package org.maillage.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path CLONE = Path.of("/clone");

    @Test
    void everything_has_a_default() {
        var settings = Settings.from(CLONE, Map.of());

        assertThat(settings.home()).isEqualTo(Path.of("/clone/.maillage"));
        assertThat(settings.gatewayUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.realmUrl()).isEqualTo("http://localhost:8180/realms/maillage");
        assertThat(settings.port(Port.POSTGRES)).isEqualTo(5433);
        assertThat(settings.listen()).isEqualTo("127.0.0.1");
    }

    @Test
    void variables_move_ports_and_home_and_are_handed_on() {
        var variables = Map.of("MAILLAGE_HOME", "/elsewhere", "MAILLAGE_GATEWAY_PORT", "18080", "PATH", "/bin");

        var settings = Settings.from(CLONE, variables);

        assertThat(settings.home()).isEqualTo(Path.of("/elsewhere"));
        assertThat(settings.gatewayUrl()).isEqualTo("http://localhost:18080");
        assertThat(settings.environment())
                .containsOnlyKeys("MAILLAGE_HOME", "MAILLAGE_GATEWAY_PORT")
                .containsEntry("MAILLAGE_GATEWAY_PORT", "18080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", "80 80", "999999"})
    void refuses_what_is_no_port(String given) {
        assertThatThrownBy(() -> Settings.from(CLONE, Map.of("MAILLAGE_KAFKA_PORT", given)))
                .isInstanceOf(WrongWords.class)
                .hasMessage("MAILLAGE_KAFKA_PORT=" + given + " is not a port number (1-65535)");
    }
}
