package org.maillage.directory.calendar.ics;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.directory.calendar.CalendarFile;
import org.maillage.directory.calendar.CalendarFormat;
import org.maillage.directory.event.CalendarRevision;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** Reads iCalendar files: CRLF or LF, with or without a last line end, UTF-8 or what Windows writes. */
@ApplicationScoped
class IcsReader implements CalendarFormat {

    private static final Charset OLD = Charset.forName("windows-1252");
    private static final int LONGEST_UID = 255;

    @Override
    public CalendarFile read(byte[] file, ZoneId floating) {
        if (file.length > LARGEST) {
            throw tooLarge();
        }
        var calendars = ComponentReader.read(text(file)).stream()
                .filter(component -> component.is("VCALENDAR"))
                .toList();
        if (calendars.isEmpty()) {
            throw new Refusal("calendar-invalid", "A calendar begins with BEGIN:VCALENDAR.");
        }
        var zones = new CalendarZones(calendars, floating);
        var items = new ArrayList<CalendarFile.Item>();
        for (var calendar : calendars) {
            boolean cancels = calendar.value("METHOD")
                    .filter(method -> method.equalsIgnoreCase("CANCEL"))
                    .isPresent();
            for (var component : calendar.components()) {
                if (component.is("VEVENT")) {
                    items.add(item(component, zones, cancels));
                }
            }
            if (items.size() > MOST_EVENTS) {
                throw tooLarge();
            }
        }
        return new CalendarFile(List.copyOf(items));
    }

    private static CalendarFile.Item item(Component event, CalendarZones zones, boolean cancels) {
        try {
            return taken(event, zones, cancels);
        } catch (BrokenEvent broken) {
            return new CalendarFile.Rejected(event.line(), uid(event), broken.fault());
        }
    }

    private static CalendarFile.Taken taken(Component event, CalendarZones zones, boolean cancels) {
        if (!event.isWhole()) {
            throw new BrokenEvent("event-cut-off", "END:VEVENT is missing.");
        }
        var uid = uid(event).orElseThrow(() -> new BrokenEvent("uid-missing", "An event has a UID."));
        if (uid.length() > LONGEST_UID) {
            throw new BrokenEvent("uid-too-long", "A UID has at most " + LONGEST_UID + " characters.");
        }
        event.value("CLASS").filter(shown -> !shown.equalsIgnoreCase("PUBLIC")).ifPresent(shown -> {
            throw new BrokenEvent("not-public", "Its CLASS says that it is not for everyone.");
        });
        var recurrenceId = EventMembers.recurrenceId(event, zones);
        var warnings = new ArrayList<Fault>();
        if (event.text("SUMMARY")
                .filter(text -> !text.equals(EventMembers.cut(text, 200)))
                .isPresent()) {
            warnings.add(new Fault("/title", "text-cut", "The title was cut to 200 characters."));
        }
        return new CalendarFile.Taken(
                event.line(),
                uid,
                recurrenceId,
                new CalendarRevision(sequence(event), stamp(event, zones).orElse(null)),
                EventMembers.of(event, zones, cancels),
                warnings);
    }

    /** As it is written in our columns: control characters are no part of it. */
    private static Optional<String> uid(Component event) {
        return event.text("UID")
                .map(text -> text.replaceAll("[\\p{Cc}\\p{Cs}]", "").strip())
                .filter(text -> !text.isEmpty());
    }

    private static int sequence(Component event) {
        return event.value("SEQUENCE")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static Optional<Instant> stamp(Component event, CalendarZones zones) {
        return event.first("LAST-MODIFIED").or(() -> event.first("DTSTAMP")).flatMap(property -> {
            try {
                return Optional.of(
                        IcsTime.read(property.getValue(), property, zones).instant());
            } catch (BrokenEvent unreadable) {
                return Optional.empty();
            }
        });
    }

    private static String text(byte[] file) {
        var text = decoded(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, OLD);
        }
    }

    private static Refusal tooLarge() {
        return new Refusal(
                "too-large",
                "A calendar has at most 5 MB and " + String.format(Locale.ROOT, "%,d", MOST_EVENTS) + " events.");
    }
}
