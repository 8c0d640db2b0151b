package org.maillage.directory.imports.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void knows_a_hundred_thousand_keys_again() {
        var seen = new SeenKeys();

        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add("demo-1-" + i)).isTrue();
        }

        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add("demo-1-" + i)).isFalse();
        }
    }
}
