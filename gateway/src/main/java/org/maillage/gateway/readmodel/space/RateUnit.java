package org.maillage.gateway.readmodel.space;

/** What a price is for. */
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
