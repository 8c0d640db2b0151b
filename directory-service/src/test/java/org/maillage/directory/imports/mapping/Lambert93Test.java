package org.maillage.directory.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Lambert93Test {

    /** Computed with PROJ, EPSG:2154 to EPSG:4326. */
    @ParameterizedTest
    @CsvSource({
        "700000, 6600000, 46.5, 3.0",
        "652469.02, 6862035.26, 48.8566000050, 2.3521999630",
        "522437.35, 6454899.97, 45.1705273546, 0.7394605220",
        "150000, 6830000, 48.3371674174, -4.4328685736",
        "1240000, 6100000, 41.8010954148, 9.4896585499"
    })
    void gives_the_degrees_that_proj_gives(double x, double y, double latitude, double longitude) {
        var point = Lambert93.degrees(x, y).orElseThrow();

        assertThat(point.latitude()).isCloseTo(latitude, within(1e-8));
        assertThat(point.longitude()).isCloseTo(longitude, within(1e-8));
    }

    @Test
    void does_not_take_degrees_for_metres() {
        assertThat(Lambert93.degrees(2.35, 48.85)).isEmpty();
        assertThat(Lambert93.degrees(6_862_035, 652_469)).isEmpty();
    }
}
