package org.maillage.directory.event.ics;

import static org.maillage.directory.event.EventFields.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.address.Address;
import org.maillage.directory.event.Agenda;
import org.maillage.directory.event.ChangedDate;
import org.maillage.directory.event.EventSheet;
import org.maillage.directory.event.EventStatus;
import org.maillage.directory.rate.SlidingScale;
import org.maillage.kernel.Money;
import org.maillage.kernel.calendar.CalendarEvent;
import org.maillage.kernel.calendar.Extensions;

/** An event as calendars show it. */
final class ShownEvent {

    private ShownEvent() {}

    static CalendarEvent of(Agenda.Shown shown) {
        var event = shown.event();
        var sheet = event.sheet();
        return new CalendarEvent(
                event.uid(),
                event.sequence(),
                event.createdAt(),
                event.updatedAt(),
                sheet.series(),
                words(sheet, shown),
                status(sheet.status()),
                sheet.overrides().stream().map(ShownEvent::date).toList(),
                extensions(sheet));
    }

    private static CalendarEvent.Words words(EventSheet sheet, Agenda.Shown shown) {
        var values = sheet.values();
        var address = values.get(LOCATION);
        var location = address.map(ShownEvent::line)
                .filter(line -> !line.isBlank())
                .or(() -> values.has(ONLINE) ? Optional.empty() : where(shown));
        return new CalendarEvent.Words(
                sheet.title(),
                values.get(SUMMARY).orElse(null),
                location.orElse(null),
                address.flatMap(Address::point).orElse(null),
                values.get(URL).orElse(null),
                values.get(ONLINE).filter(online -> online.startsWith("http")).orElse(null),
                List.of(values.get(KIND).orElse("other")));
    }

    /** Without an address of its own it takes place where the place is. */
    private static Optional<String> where(Agenda.Shown shown) {
        return shown.owner().place().map(place -> Stream.concat(
                        Stream.of(shown.owner().name()), place.sheet().address().map(ShownEvent::line).stream())
                .collect(Collectors.joining(", ")));
    }

    static String line(Address address) {
        var town = Stream.of(address.postcode(), address.commune())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        return Stream.of(address.street(), address.complement(), town)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> extensions(EventSheet sheet) {
        var values = sheet.values();
        var extensions = new HashMap<String, String>();
        values.get(KIND).ifPresent(kind -> extensions.put(Extensions.KIND, kind));
        values.get(PRICE).ifPresent(price -> extensions.put(Extensions.PRICE, price));
        values.get(ONLINE).ifPresent(online -> extensions.put(Extensions.ONLINE, online));
        values.get(CANCEL_REASON).ifPresent(reason -> extensions.put(Extensions.CANCEL_REASON, reason));
        values.get(SLIDING_SCALE).ifPresent(scale -> extensions.put(Extensions.SLIDING_SCALE, scale(scale)));
        // Empty, it says that LOCATION is only where the place is.
        extensions.put(
                Extensions.ADDRESS, values.get(LOCATION).map(ShownEvent::parts).orElse(""));
        if (values.has(SKILLS)) {
            extensions.put(Extensions.SKILLS, String.join("|", values.list(SKILLS)));
        }
        if (sheet.status() == EventStatus.POSTPONED) {
            extensions.put(Extensions.STATUS, "POSTPONED");
        }
        return extensions;
    }

    private static String parts(Address address) {
        var precision = address.geoPrecision();
        return Stream.of(
                        address.street(),
                        address.complement(),
                        address.postcode(),
                        address.commune(),
                        address.inseeCode(),
                        precision == null ? null : precision.name())
                .map(part -> part == null ? "" : part.replace("|", "/"))
                .collect(Collectors.joining("|"));
    }

    private static String scale(SlidingScale scale) {
        return amount(scale.minimum()) + "/" + amount(scale.suggested()) + "/" + amount(scale.maximum());
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "" : money.amount();
    }

    private static CalendarEvent.ChangedDate date(ChangedDate date) {
        var status = date.status();
        return new CalendarEvent.ChangedDate(
                date.recurrenceId(),
                date.startsAt(),
                date.endsAt(),
                date.title(),
                status(status == null ? EventStatus.SCHEDULED : status));
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case SCHEDULED -> "CONFIRMED";
            case POSTPONED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
        };
    }
}
