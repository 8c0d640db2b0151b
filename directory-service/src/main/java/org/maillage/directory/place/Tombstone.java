package org.maillage.directory.place;

import java.time.Instant;
import java.util.Optional;

/**
 * What remains of a place that is there no more; its id is never given again.
 *
 * @param mergedInto the place that has all it had, when it was absorbed
 */
public record Tombstone(PlaceId place, Reason reason, Optional<PlaceId> mergedInto, Instant at) {

    /** Why a place is there no more. */
    public enum Reason {
        CLOSED("closed"),
        MERGED("merged"),
        OPT_OUT("opt-out"),
        ERROR("error");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** As topics and tables have it. */
        public String code() {
            return code;
        }
    }
}
