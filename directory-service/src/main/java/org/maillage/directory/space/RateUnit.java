package org.maillage.directory.space;

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
