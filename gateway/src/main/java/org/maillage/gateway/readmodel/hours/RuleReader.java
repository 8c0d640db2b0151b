package org.maillage.gateway.readmodel.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.hours.HoursRule.Doors;
import org.maillage.gateway.readmodel.hours.HoursRule.Span;

/** Understands a parsed rule. */
final class RuleReader {

    private static final int HOUR = 60;
    // Past this hour of the next day nobody means "open end" any more.
    private static final int END_OF_NIGHT = HoursRule.DAY + 5 * HOUR;

    private RuleReader() {}

    static HoursRule read(Rule rule) throws NotUnderstood {
        if (rule.isEmpty()) {
            throw new NotUnderstood("a rule that says nothing");
        }
        var doors = doors(rule.getModifier());
        var days = DaysReader.read(rule);
        return new HoursRule(
                days.orElse(DayTest.EVERY_DAY),
                days.isPresent(),
                spans(rule.getTimes(), doors),
                doors,
                rule.isAdditive(),
                rule.isFallBack());
    }

    /** A comment alone ("by appointment") leaves it open whether the doors are. */
    private static Doors doors(@Nullable RuleModifier modifier) {
        if (modifier == null) {
            return Doors.OPEN;
        }
        return Optional.ofNullable(modifier.getModifier())
                .map(said -> switch (said) {
                    case OPEN -> Doors.OPEN;
                    case CLOSED, OFF -> Doors.CLOSED;
                    case UNKNOWN -> Doors.UNKNOWN;
                })
                .orElse(Doors.UNKNOWN);
    }

    private static List<Span> spans(@Nullable List<TimeSpan> times, Doors doors) throws NotUnderstood {
        if (times == null || times.isEmpty()) {
            return List.of(new Span(0, HoursRule.DAY, doors));
        }
        var spans = new ArrayList<Span>();
        for (var time : times) {
            add(spans, time, doors);
        }
        return spans;
    }

    private static void add(List<Span> spans, TimeSpan time, Doors doors) throws NotUnderstood {
        if (time.getStartEvent() != null || time.getEndEvent() != null || time.getInterval() != 0) {
            throw new NotUnderstood("a time that is not of the clock");
        }
        boolean hasEnd = time.getEnd() != TimeSpan.UNDEFINED_TIME;
        if (time.getStart() == TimeSpan.UNDEFINED_TIME || !hasEnd && !time.isOpenEnded()) {
            throw new NotUnderstood("a point in time");
        }
        // "18:00+" is open for an hour at least; until when, nobody said.
        int end = hasEnd ? endAfter(time.getStart(), time.getEnd()) : time.getStart() + HOUR;
        spans.add(new Span(time.getStart(), end, doors));
        if (time.isOpenEnded()) {
            spans.add(new Span(end, Math.max(END_OF_NIGHT, end), Doors.UNKNOWN));
        }
    }

    private static int endAfter(int start, int end) {
        return end > start ? end : end + HoursRule.DAY;
    }
}
