package org.maillage.kit.testing.samples.feature;

import jakarta.inject.Inject;
import java.time.Clock;

class InjectsAField {
    @Inject
    Clock clock;
}
