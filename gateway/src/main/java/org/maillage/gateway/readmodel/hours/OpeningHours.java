package org.maillage.gateway.readmodel.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.gateway.readmodel.hours.HoursRule.Doors;
import org.maillage.gateway.readmodel.hours.HoursRule.Span;

/**
 * Opening hours in OpenStreetMap's syntax, evaluated as its specification says: a later rule takes the place of earlier
 * ones on its days, {@code off} shuts the hours it names, a night goes on into the next day.
 */
public final class OpeningHours {

    private final List<HoursRule> rules;

    private OpeningHours(List<HoursRule> rules) {
        this.rules = rules;
    }

    /** Empty when they cannot be parsed or hold something that is not evaluated here (the sun, school holidays ...). */
    public static Optional<OpeningHours> parse(String text) {
        try {
            var rules = new ArrayList<HoursRule>();
            for (var rule : new OpeningHoursParser(new StringReader(text)).rules(false)) {
                rules.add(RuleReader.read(rule));
            }
            return Optional.of(new OpeningHours(rules));
        } catch (OpeningHoursParseException | NotUnderstood e) {
            return Optional.empty();
        }
    }

    /** In the department of that code, at that local time; empty when they leave it open. */
    public Optional<Boolean> openAt(LocalDateTime time, String department) {
        int minute = time.getHour() * 60 + time.getMinute();
        var said = said(time.toLocalDate(), minute, department, false)
                .or(() -> said(time.toLocalDate(), minute, department, true));
        return switch (said.orElse(Doors.CLOSED)) {
            case OPEN -> Optional.of(true);
            case CLOSED -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** What the last rule says that speaks of that minute; the night before speaks first. */
    private Optional<Doors> said(LocalDate day, int minute, String department, boolean fallback) {
        Optional<Doors> said = Optional.empty();
        for (var span : spansOn(day.minusDays(1), department, fallback)) {
            if (span.holds(minute + HoursRule.DAY)) {
                said = Optional.of(span.doors());
            }
        }
        for (var span : spansOn(day, department, fallback)) {
            if (span.holds(minute)) {
                said = Optional.of(span.doors());
            }
        }
        return said;
    }

    private List<Span> spansOn(LocalDate day, String department, boolean fallback) {
        var spans = new ArrayList<Span>();
        for (var rule : rules) {
            if (rule.fallback() != fallback || !rule.days().holds(day, department)) {
                continue;
            }
            if (rule.replacesEarlier()) {
                spans.clear();
            }
            spans.addAll(rule.spans());
        }
        return spans;
    }
}
