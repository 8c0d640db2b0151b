package org.maillage.directory.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.calendar.CalendarFile.Rejected;
import org.maillage.directory.calendar.CalendarOutcome.Fate;
import org.maillage.directory.calendar.CalendarOutcome.Tally;
import org.maillage.directory.event.EventIntake;
import org.maillage.directory.event.EventIntake.Told;
import org.maillage.directory.event.Owner;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Fault;

/** Takes the events of a calendar into an agenda, whose owner is locked. */
@ApplicationScoped
class CalendarIntake {

    private static final int AT_ONCE = 500;
    private static final Fault REPEATED =
            new Fault("", "uid-repeated", "Another event of the file has the same UID; the newest stands.");

    private final EventIntake intake;

    CalendarIntake(EventIntake intake) {
        this.intake = intake;
    }

    /** @param calendar the subscribed calendar that it is, whose missing events are then looked for */
    CalendarOutcome take(CalendarFile file, Owner owner, Writer writer, Optional<UUID> calendar) {
        var tally = new Tally();
        for (var item : file.items()) {
            if (item instanceof Rejected rejected) {
                tally.reject(rejected, rejected.reason());
            }
        }
        var events = new FileEvents(file);
        for (var item : events.superseded()) {
            tally.count(item, Fate.UNCHANGED);
            tally.warn(item, REPEATED);
        }
        var said = List.copyOf(events.byUid().entrySet());
        for (int from = 0; from < said.size(); from += AT_ONCE) {
            var some = said.subList(from, Math.min(said.size(), from + AT_ONCE));
            var batch = intake.open(
                    owner, some.stream().map(entry -> entry.getKey()).toList(), writer, calendar);
            some.forEach(entry -> take(entry.getKey(), entry.getValue(), batch, tally));
        }
        calendar.ifPresent(id -> missing(file, id, writer, tally));
        return tally.outcome(file.items().size());
    }

    /** The calendar is as it was: what was missing there is so once more. */
    CalendarOutcome stillMissing(UUID calendar, Writer writer) {
        var tally = new Tally();
        for (int lost = intake.stillMissing(calendar, writer); lost > 0; lost--) {
            tally.lost();
        }
        return tally.outcome(0);
    }

    private static void take(String uid, FileEvents.Said said, EventIntake.Batch batch, Tally tally) {
        var told = new Told(
                uid,
                said.whole().map(whole -> new EventIntake.Whole(whole.revision(), whole.members())),
                said.dates().values().stream()
                        .map(date -> new EventIntake.Date(
                                date.recurrenceId().orElseThrow(), date.revision(), date.members()))
                        .toList());
        var result = batch.take(told);
        for (var item : said.items()) {
            result.rejection()
                    .ifPresentOrElse(reason -> tally.reject(item, reason), () -> tally.count(item, fate(result)));
        }
        said.items().stream().findFirst().ifPresent(item -> result.warnings()
                .forEach(warning -> tally.warn(item, warning)));
    }

    private static Fate fate(EventIntake.Result result) {
        return switch (result.outcome()) {
            case CREATED -> Fate.CREATED;
            case UPDATED -> Fate.UPDATED;
            case UNCHANGED, REJECTED -> Fate.UNCHANGED;
            case CANCELLED -> Fate.CANCELLED;
            case RELAYED -> Fate.RELAYED;
        };
    }

    /** A broken event is there all the same. */
    private void missing(CalendarFile file, UUID calendar, Writer writer, Tally tally) {
        Set<String> seen = new HashSet<>();
        file.items().forEach(item -> item.uid().ifPresent(seen::add));
        for (int lost = intake.missing(calendar, seen, writer); lost > 0; lost--) {
            tally.lost();
        }
    }
}
