package org.maillage.directory.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.maillage.directory.event.Owners;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Writer;

/** The steps of reading a subscribed calendar, each its own transaction: fetching is done between them. */
@ApplicationScoped
@Transactional
public class CalendarReads {

    private final Calendars calendars;
    private final CalendarFormat format;
    private final CalendarIntake intake;
    private final Owners owners;
    private final Clock clock;

    CalendarReads(Calendars calendars, CalendarFormat format, CalendarIntake intake, Owners owners, Clock clock) {
        this.calendars = calendars;
        this.format = format;
        this.intake = intake;
        this.owners = owners;
        this.clock = clock;
    }

    /** What is to be fetched. */
    public record Due(CalendarId id, String url, Optional<String> etag) {}

    /** The next calendar to be read, whose turn then comes in six hours, whatever becomes of this one. */
    public Optional<Due> claim() {
        var calendar = calendars.due(clock.instant());
        calendar.ifPresent(due -> due.planNextAfter(clock.instant()));
        return calendar.map(due -> new Due(due.id(), due.url(), due.etag()));
    }

    /** Writes what was fetched; a calendar that was given up meanwhile, or of a closed place, is let go. */
    public Optional<CalendarOutcome> write(CalendarId id, CalendarSource.Fetched fetched) {
        var calendar = calendars.byId(id);
        if (calendar.isEmpty()) {
            return Optional.empty();
        }
        var owner = owners.forChange(calendar.get().owner());
        var held = calendars.forChange(id);
        if (held.isEmpty() || owner.isClosed()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var writer = writer(held.get());
        if (fetched.body().isEmpty()) {
            held.get().wasFoundUnchanged(now);
            return Optional.of(intake.stillMissing(held.get().id().value(), writer));
        }
        var file = format.read(fetched.body().get(), owner.zone());
        var outcome = intake.take(file, owner, writer, Optional.of(id.value()));
        held.get().wasRead(now, fetched.etag().orElse(null), outcome.events());
        return Optional.of(outcome);
    }

    public void failed(CalendarId id, String code) {
        calendars.forChange(id).ifPresent(calendar -> calendar.failed(code));
    }

    private Writer writer(Calendar calendar) {
        return new Writer(
                new Origin("calendar", Origin.Level.STEWARD, clock.instant()), calendar.origin(), Optional.empty());
    }
}
