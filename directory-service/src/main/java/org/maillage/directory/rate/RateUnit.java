package org.maillage.directory.rate;

/** What a rate is for. */
public enum RateUnit {
    HOUR,
    HALF_DAY,
    DAY,
    WEEK,
    MONTH,
    NIGHT,
    EVENT,
    PERSON
}
