package org.maillage.gateway.readmodel.hours;

import java.util.List;

/**
 * One rule of opening hours, understood.
 *
 * @param selectsDays whether it names days at all: then it takes the place of the rules before it on these days
 */
record HoursRule(DayTest days, boolean selectsDays, List<Span> spans, Doors doors, boolean added, boolean fallback) {

    static final int DAY = 24 * 60;

    /** What a rule says of the doors. */
    enum Doors {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    /** From a minute of the day to another, excluded, which may be of the next day. */
    record Span(int from, int to, Doors doors) {

        boolean holds(int minute) {
            return minute >= from && minute < to;
        }
    }

    boolean replacesEarlier() {
        return selectsDays && !added && !fallback && doors != Doors.CLOSED;
    }
}
