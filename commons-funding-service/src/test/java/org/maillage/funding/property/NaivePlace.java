package org.maillage.funding.property;

import org.jspecify.annotations.Nullable;

/** A place of the model. */
final class NaivePlace {

    final String name;
    final String region;

    @Nullable NaivePlace mergedInto;

    NaivePlace(String name, String region) {
        this.name = name;
        this.region = region;
    }

    boolean isGone() {
        return mergedInto != null;
    }

    NaivePlace survivor() {
        return mergedInto == null ? this : mergedInto.survivor();
    }
}
