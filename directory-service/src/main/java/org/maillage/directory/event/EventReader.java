package org.maillage.directory.event;

import static org.maillage.directory.event.EventFields.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.address.AddressReader;
import org.maillage.directory.rate.SlidingScale;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.input.WebUrl;
import org.maillage.kernel.recurrence.Recurrence;
import org.maillage.kernel.territory.Territories;

/** Reads the members of an {@code EventInput}; the same for a steward and for a calendar. */
@ApplicationScoped
class EventReader {

    static final TextRule UID_RULE = TextRule.token(255);

    private static final TextRule TITLE_RULE = TextRule.line(1, 200);
    private static final TextRule SUMMARY_RULE = TextRule.block(10_000);
    private static final TextRule LINE = TextRule.line(1, 300);
    private static final TextRule PRICE_RULE = TextRule.line(1, 120);
    private static final TextRule SKILL_RULE = TextRule.line(1, 80);
    private static final Money DEAREST = Money.euros(100_000_00);
    private static final int MOST_DATES = 1_000;
    private static final int MOST_SKILLS = 20;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final AddressReader addresses = new AddressReader(Territories.load());
    private final List<String> kinds;

    EventReader(Vocabularies vocabularies) {
        this.kinds = List.copyOf(vocabularies.named("eventKinds").codes());
    }

    /** {@code placeId}, {@code networkId} and {@code uid} are read by who knows the owner. */
    SheetPatch read(Members members, Sheet present) {
        var patch = new SheetPatch()
                .set(TITLE, members.required("title", members.text("title", TITLE_RULE)))
                .set(SUMMARY, members.text("summary", SUMMARY_RULE))
                .set(KIND, members.required("kind", members.code("kind", kinds)))
                .set(STARTS_AT, members.required("startsAt", instant(members, "startsAt")))
                .set(ENDS_AT, instant(members, "endsAt"))
                .set(ALL_DAY, members.bool("allDay"))
                .set(TIMEZONE, members.parsed("timezone", TextRule.token(64), EventReader::zone))
                .set(RRULE, members.parsed("rrule", TextRule.token(Recurrence.LONGEST), EventReader::rule))
                .set(RDATES, instants(members, "rdates"))
                .set(EXCEPTIONS, instants(members, "exceptions"))
                .set(LOCATION, addresses.read(members, "location", present.get(LOCATION)))
                .set(ONLINE, members.text("online", LINE))
                .set(PRICE, members.text("price", PRICE_RULE))
                .set(SLIDING_SCALE, SlidingScale.read(members, "slidingScale", DEAREST))
                .set(URL, members.parsed("url", WebUrl.RULE, WebUrl::read))
                .set(SKILLS, members.texts("skills", SKILL_RULE, MOST_SKILLS));
        if (members.spot().isLenient()) {
            patch.set(STATUS, members.oneOf("status", EventStatus.class));
        }
        members.serverOwned(Entry.SERVER_OWNED);
        members.serverOwned(
                "sequence", "networkIds", "relayedBy", "territory", "overrides", "status", "cancelReason", "licence");
        members.finish();
        return patch;
    }

    /** One date of a series; empty, with a warning, when it says no time that can be read. */
    Optional<ChangedDate> date(EventIntake.Date told, Optional<String> seriesTitle, Faults faults) {
        var members = Members.patch(told.members(), faults);
        var title = members.text("title", TITLE_RULE).value();
        var status = members.oneOf("status", EventStatus.class).value();
        var start = instant(members, "startsAt").value().or(() -> status.map(s -> told.recurrenceId()));
        var end = instant(members, "endsAt").value();
        return start.map(startsAt -> new ChangedDate(
                told.recurrenceId(),
                startsAt,
                end.filter(at -> at.isAfter(startsAt)).orElse(null),
                title.filter(t -> seriesTitle.filter(t::equals).isEmpty()).orElse(null),
                status.orElse(null),
                told.revision()));
    }

    private static Field<Instant> instant(Members members, String name) {
        return members.instant(name).flatMap(at -> inTime(at, members.spot(name)));
    }

    private static Field<List<Instant>> instants(Members members, String name) {
        return members.instants(name, MOST_DATES).map(dates -> dates.stream()
                .flatMap(at -> inTime(at, members.spot(name)).stream())
                .sorted()
                .distinct()
                .toList());
    }

    private static Optional<Instant> inTime(Instant at, Spot spot) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            spot.fault("out-of-range", "From " + EARLIEST + " to " + LATEST + " is expected.");
            return Optional.empty();
        }
        return Optional.of(at);
    }

    private static Optional<String> zone(String text, Spot spot) {
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return Optional.of(text);
        }
        spot.fault("timezone-unknown", "A time zone of IANA is expected, such as Europe/Paris.");
        return Optional.empty();
    }

    private static Optional<String> rule(String text, Spot spot) {
        try {
            return Optional.of(Recurrence.parse(text).text());
        } catch (Refusal refusal) {
            spot.fault(refusal.code(), refusal.detail());
            return Optional.empty();
        }
    }
}
