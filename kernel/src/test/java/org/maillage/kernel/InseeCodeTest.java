package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InseeCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"24322", "2A004", "2B033", "97411", "01001", "75056", "21231", "98818"})
    void holds_a_code_of_the_right_shape(String code) {
        assertThat(new InseeCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20004", "2C004", "2a004", "2432", "243222", "0", "", "24 322", "２４３２２"})
    void cannot_be_built_from_anything_else(String code) {
        assertThatThrownBy(() -> new InseeCode(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
