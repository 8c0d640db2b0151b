package org.maillage.directory.rate;

import org.jspecify.annotations.Nullable;

/** A sliding scale as it is published. */
public record ScaleState(
        @Nullable Sum minimum,
        @Nullable Sum suggested,
        @Nullable Sum maximum) {

    public static @Nullable ScaleState of(@Nullable SlidingScale scale) {
        return scale == null
                ? null
                : new ScaleState(Sum.of(scale.minimum()), Sum.of(scale.suggested()), Sum.of(scale.maximum()));
    }
}
