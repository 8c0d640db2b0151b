package org.maillage.gateway.search;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.maillage.gateway.readmodel.place.Place;

/** One order of a list: its number in cursors, and where each thing found stands in it. */
record Ranking<T>(int list, boolean scored, Standing<T> standing) {

    private static final double SCORE_STEPS = 1_000;
    private static final double SHARE_STEPS = 1e9;
    private static final double MILLIMETRES_PER_KM = 1e6;
    private static final long MICROS = 1_000_000;

    interface Standing<T> {
        SortKey of(Indexed<T> found, float score);
    }

    static long byScore(float score) {
        return -Math.round(score * SCORE_STEPS);
    }

    /** What has no distance comes last. */
    static long byDistance(OptionalDouble kilometres) {
        return kilometres.isEmpty() ? Long.MAX_VALUE : Math.round(kilometres.getAsDouble() * MILLIMETRES_PER_KM);
    }

    static long latestFirst(Instant at) {
        return -(at.getEpochSecond() * MICROS + at.getNano() / 1_000);
    }

    static long highestFirst(ToDoubleFunction<Place> share, Place place) {
        return -Math.round(share.applyAsDouble(place) * SHARE_STEPS);
    }
}
