package org.maillage.directory.sheet;

import java.time.Instant;

/** Who said a value and when; the level says whose word stands over whose. */
public record Origin(String source, Level level, Instant at) {

    /** From the weakest to the strongest. */
    public enum Level {
        IMPORT,
        NETWORK_SYNC,
        STEWARD
    }
}
