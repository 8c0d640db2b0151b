package org.maillage.kernel.recurrence;

import static org.dmfs.rfc5545.recur.RecurrenceRule.Part;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.maillage.kernel.Refusal;

/** A rule of RFC 5545 that repeats by days at the finest: {@code FREQ=MONTHLY;BYDAY=1SA}. */
public final class Recurrence {

    /** The longest rule that is read, in characters. */
    public static final int LONGEST = 500;

    private static final int WIDEST_INTERVAL = 1_000;
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int MOST_COUNTED = 10_000;
    private static final Set<Freq> TOO_FINE = EnumSet.of(Freq.SECONDLY, Freq.MINUTELY, Freq.HOURLY);
    private static final Set<Freq> OF_STOPS = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY);

    private final String text;

    private Recurrence(String text) {
        this.text = text;
    }

    /** Refuses with {@code recurrence-invalid} or {@code recurrence-too-fine}. */
    public static Recurrence parse(String text) {
        if (text.length() > LONGEST) {
            throw invalid("At most " + LONGEST + " characters are read.");
        }
        var rule = rule(text.strip().toUpperCase(Locale.ROOT));
        if (TOO_FINE.contains(rule.getFreq()) || isSpread(rule, Part.BYMINUTE) || isSpread(rule, Part.BYSECOND)) {
            throw new Refusal("recurrence-too-fine", "What repeats within the hour is no agenda; DAILY is the finest.");
        }
        var count = rule.getCount();
        if (rule.getInterval() > WIDEST_INTERVAL || count != null && count > MOST_COUNTED) {
            throw invalid("INTERVAL is at most " + WIDEST_INTERVAL + ", COUNT at most " + MOST_COUNTED + ".");
        }
        var recurrence = new Recurrence(rule.toString());
        if (!recurrence.everHappens()) {
            throw invalid("No day is like this.");
        }
        return recurrence;
    }

    /**
     * The rule of a stop: DAILY, WEEKLY or MONTHLY with INTERVAL, BYDAY, BYMONTHDAY, COUNT or UNTIL. Refuses as
     * {@link #parse} does.
     */
    public static Recurrence parseOfStop(String text) {
        var recurrence = parse(text);
        var rule = rule(recurrence.text);
        if (!OF_STOPS.contains(rule.getFreq()) || hasMoreThanStops(rule)) {
            throw invalid("DAILY, WEEKLY or MONTHLY with INTERVAL, BYDAY, BYMONTHDAY, COUNT or UNTIL.");
        }
        return recurrence;
    }

    /** The rule as RFC 5545 writes it. */
    public String text() {
        return text;
    }

    /** Whether neither COUNT nor UNTIL ends it. */
    public boolean isEndless() {
        return rule(text).isInfinite();
    }

    /**
     * The same rule with the UNTIL that RFC 5545 wants beside a start in this zone: in UTC, or a bare date for what
     * lasts whole days.
     */
    public Recurrence settledIn(ZoneId zone, boolean allDay) {
        var rule = rule(text);
        var until = rule.getUntil();
        if (until == null) {
            return this;
        }
        var local = LocalTimes.lastMoment(until, zone);
        rule.setUntil(allDay ? LocalTimes.date(local) : LocalTimes.utc(local, zone));
        return new Recurrence(rule.toString());
    }

    /** The local starts of the instances, ascending, from the first that is not before {@code from}. */
    LocalStarts starts(LocalDateTime start, ZoneId zone, LocalDateTime from) {
        var rule = rule(text);
        var until = rule.getUntil();
        if (until != null) {
            rule.setUntil(LocalTimes.floating(LocalTimes.lastMoment(until, zone)));
        }
        return new LocalStarts(rule, start, from);
    }

    private boolean everHappens() {
        var rule = rule(text);
        var until = rule.getUntil();
        if (until != null) {
            return until.getYear() > 0;
        }
        return new LocalStarts(rule, ANY_DAY, ANY_DAY).hasNext();
    }

    /** The library's parts cannot be loaded before its rules: no constant. */
    private static boolean hasMoreThanStops(RecurrenceRule rule) {
        return Stream.of(
                        Part.BYMONTH,
                        Part.BYWEEKNO,
                        Part.BYYEARDAY,
                        Part.BYHOUR,
                        Part.BYMINUTE,
                        Part.BYSECOND,
                        Part.BYSETPOS)
                .anyMatch(rule::hasPart);
    }

    private static boolean isSpread(RecurrenceRule rule, Part part) {
        var values = rule.getByPart(part);
        return values != null && values.size() > 1;
    }

    private static RecurrenceRule rule(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | RuntimeException e) {
            throw invalid("Not a rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.");
        }
    }

    private static Refusal invalid(String detail) {
        return new Refusal("recurrence-invalid", detail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recurrence that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
