package org.maillage.kit.testing.samples.feature;

import java.time.Instant;

class ReadsTheClock {
    Instant now() {
        return Instant.now();
    }
}
