package org.maillage.directory.calendar.ics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.calendar.Extensions;
import org.maillage.kernel.recurrence.Recurrence;

/**
 * What a VEVENT says, as the members of an {@code EventInput}: null where it says that there is none, nothing where a
 * calendar has no word for it. Attendees, organisers and contacts are not read.
 */
final class EventMembers {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 10_000;
    private static final int LONGEST_LINE = 200;

    private final Component event;
    private final CalendarZones zones;
    private final Map<String, @Nullable Object> members = new HashMap<>();

    private EventMembers(Component event, CalendarZones zones) {
        this.event = event;
        this.zones = zones;
    }

    /** @param cancels whether the whole calendar is a cancellation (METHOD:CANCEL) */
    static Map<String, @Nullable Object> of(Component event, CalendarZones zones, boolean cancels) {
        var reading = new EventMembers(event, zones);
        reading.words();
        reading.place();
        reading.times();
        reading.state(cancels);
        return reading.members;
    }

    private void words() {
        members.put(
                "title",
                event.text("SUMMARY").map(text -> cut(text, LONGEST_TITLE)).orElse(null));
        members.put(
                "summary",
                event.text("DESCRIPTION")
                        .map(text -> cut(text, LONGEST_SUMMARY))
                        .orElse(null));
        members.put("url", event.value("URL").orElse(null));
        members.put(
                "online",
                event.text(Extensions.ONLINE)
                        .or(() -> event.value("CONFERENCE"))
                        .orElse(null));
        event.text(Extensions.PRICE).ifPresent(price -> members.put("price", price));
        event.text(Extensions.KIND).ifPresent(kind -> members.put("kind", kind));
        event.text(Extensions.SLIDING_SCALE)
                .flatMap(Extended::slidingScale)
                .ifPresent(scale -> members.put("slidingScale", scale));
        event.text(Extensions.SKILLS).ifPresent(skills -> members.put("skills", List.of(skills.split("\\|"))));
    }

    private void place() {
        var location = new HashMap<String, @Nullable Object>();
        event.first(Extensions.ADDRESS)
                .map(own -> Extended.address(event.text(Extensions.ADDRESS).orElse("")))
                .or(() -> event.text("LOCATION").map(text -> Map.of("street", cut(oneLine(text), LONGEST_LINE))))
                .ifPresent(location::putAll);
        event.value("GEO").flatMap(Extended::point).ifPresent(location::putAll);
        members.put("location", location.isEmpty() ? null : whole(location));
    }

    /** An address is read over the one that stands: what this one lacks is cleared. */
    private static Map<String, @Nullable Object> whole(Map<String, @Nullable Object> location) {
        for (var name : List.of("street", "complement", "postcode", "commune", "inseeCode", "latitude", "longitude")) {
            location.putIfAbsent(name, null);
        }
        return location;
    }

    private void times() {
        var property = event.first("DTSTART")
                .orElseThrow(() -> new BrokenEvent("start-missing", "An event says when it starts (DTSTART)."));
        var start = IcsTime.read(property.getValue(), property, zones);
        var zone = zone(start);
        members.put("timezone", zone.getId());
        members.put("allDay", start.date());
        members.put("startsAt", start.instant().toString());
        members.put("endsAt", end(start).map(Instant::toString).orElse(null));
        members.put("rrule", rule(zone, start.date()).orElse(null));
        members.put("rdates", instants("RDATE", start));
        members.put("exceptions", instants("EXDATE", start));
    }

    /** What does not repeat is read in the owner's zone, also where it was written in UTC. */
    private ZoneId zone(IcsTime start) {
        if (!start.zone().equals(ZoneOffset.UTC)) {
            return start.zone();
        }
        return event.first("RRULE").isPresent() ? ZoneId.of("UTC") : zones.floating();
    }

    private Optional<Instant> end(IcsTime start) {
        var property = event.first("DTEND").filter(p -> !p.getValue().isBlank());
        if (property.isPresent()) {
            var end = IcsTime.read(property.get().getValue(), property.get(), zones);
            if (end.instant().isBefore(start.instant())) {
                throw new BrokenEvent("end-before-start", "DTEND is before DTSTART.");
            }
            // Some write a moment as an end at the start.
            return Optional.of(end.instant()).filter(at -> at.isAfter(start.instant()));
        }
        return event.value("DURATION")
                .map(text -> IcsDuration.read(text).after(start.local(), start.zone()))
                .filter(at -> at.isAfter(start.instant()));
    }

    private Optional<String> rule(ZoneId zone, boolean date) {
        var rules = event.all("RRULE");
        if (rules.size() > 1 || event.first("EXRULE").isPresent()) {
            throw new BrokenEvent("recurrence-invalid", "One RRULE is read, and no EXRULE.");
        }
        try {
            return event.value("RRULE").map(text -> Recurrence.parse(text.replaceAll(";+$", ""))
                    .settledIn(zone, date)
                    .text());
        } catch (Refusal refusal) {
            throw new BrokenEvent(refusal.code(), refusal.detail());
        }
    }

    private List<String> instants(String name, IcsTime start) {
        var instants = new ArrayList<String>();
        for (var property : event.all(name)) {
            Stream.of(property.getValue().split(","))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(text -> text.split("/", 2)[0])
                    .map(text -> IcsTime.read(text, property, zones).instantLike(start))
                    .forEach(at -> instants.add(at.toString()));
        }
        return instants;
    }

    private void state(boolean cancels) {
        var status = event.value("STATUS").map(text -> text.toUpperCase(Locale.ROOT));
        if (cancels || status.filter("CANCELLED"::equals).isPresent()) {
            members.put("status", "CANCELLED");
            return;
        }
        boolean postponed =
                event.text(Extensions.STATUS).filter("POSTPONED"::equals).isPresent();
        members.put("status", postponed ? "POSTPONED" : "SCHEDULED");
    }

    /** The start that a RECURRENCE-ID names. */
    static Optional<Instant> recurrenceId(Component event, CalendarZones zones) {
        return event.first("RECURRENCE-ID").map(property -> {
            if (property.getParameters().first("RANGE") != null) {
                throw new BrokenEvent(
                        "range-not-read", "A change of one date is read, not of all that follow (RANGE).");
            }
            return IcsTime.read(property.getValue(), property, zones).instant();
        });
    }

    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", ", ");
    }
}
