package org.maillage.directory.event;

import static org.maillage.directory.event.EventFields.KIND;
import static org.maillage.directory.event.EventFields.OVERRIDES;
import static org.maillage.directory.event.EventFields.STATUS;
import static org.maillage.directory.event.EventFields.TITLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.event.EventIntake.Outcome;
import org.maillage.directory.event.EventIntake.Result;
import org.maillage.directory.event.EventIntake.Told;
import org.maillage.directory.event.EventIntake.Whole;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Fault;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;

/** Writes what a calendar says of some events. */
final class EventBatch implements EventIntake.Batch {

    private final Agenda agenda;
    private final Standing standing;
    private final Desk desk;

    record Agenda(Owner owner, Writer writer, Optional<UUID> calendar) {}

    /** By UID: the owner's own events, and those of others. */
    record Standing(Map<String, Event> own, Map<String, Event> others) {}

    record Desk(Events events, Owners owners, EventDesk reading, EventPublisher publisher) {}

    EventBatch(Agenda agenda, Standing standing, Desk desk) {
        this.agenda = agenda;
        this.standing = standing;
        this.desk = desk;
    }

    @Override
    public Result take(Told told) {
        var own = Optional.ofNullable(standing.own.get(told.uid()));
        if (own.isPresent()) {
            return update(own.get(), told);
        }
        var other = Optional.ofNullable(standing.others.get(told.uid()));
        return other.isPresent() ? relay(other.get()) : create(told);
    }

    private Result create(Told told) {
        if (told.whole().isEmpty()) {
            return Result.rejected(new Fault(
                    "", "series-missing", "This is one date of a series that is neither in the file nor known."));
        }
        var faults = Faults.lenient();
        var patch = read(told, Optional.empty(), faults);
        var broken = broken(desk.reading.draft(patch), faults);
        if (broken.isPresent()) {
            return Result.rejected(broken.get());
        }
        var event = Event.publish(desk.reading.newId(), agenda.owner.id(), told.uid(), patch, agenda.writer);
        event.comeAs(told.whole().get().revision());
        agenda.calendar.ifPresent(event::comeFrom);
        desk.events.add(event);
        desk.publisher.published(event, agenda.owner);
        return Result.of(Outcome.CREATED, faults.warnings());
    }

    private Result update(Event event, Told told) {
        event.wasSeen();
        boolean wholeIsTaken = told.whole()
                .filter(said -> !said.revision().isOlderThan(event.revision()))
                .isPresent();
        var news = wholeIsTaken ? told : told.withoutWhole();
        var faults = Faults.lenient();
        var patch = read(news, Optional.of(event.sheet()), faults);
        var revision = event.weigh(patch, agenda.writer.origin());
        var broken = broken(revision.sheet(), faults);
        if (broken.isPresent()) {
            return Result.rejected(broken.get());
        }
        boolean stoodCancelled = event.isCancelled();
        var from = news.whole().map(Whole::revision).orElse(event.revision());
        if (!event.take(revision, from, agenda.writer)) {
            return Result.of(Outcome.UNCHANGED, faults.warnings());
        }
        desk.publisher.updated(event, agenda.owner);
        boolean cancelledNow = event.isCancelled() && !stoodCancelled;
        return Result.of(cancelledNow ? Outcome.CANCELLED : Outcome.UPDATED, faults.warnings());
    }

    /** What the calendar says, of the whole and of single dates; with the whole come all dates that are still changed. */
    private SheetPatch read(Told told, Optional<EventSheet> standing, Faults faults) {
        var present = standing.map(EventSheet::values).orElse(Sheet.BLANK);
        var patch = told.whole()
                .map(whole -> desk.reading.read(Members.patch(whole.members(), faults), present, agenda.owner))
                .orElseGet(SheetPatch::new);
        if (standing.isEmpty() && patch.get(KIND).value().isEmpty()) {
            patch.set(KIND, Field.given(EventState.ANY_KIND));
        }
        if (told.whole().isPresent() && patch.get(STATUS).value().isEmpty()) {
            patch.set(STATUS, Field.given(EventStatus.SCHEDULED));
        }
        var title = patch.get(TITLE).over(present.get(TITLE));
        var dates = new ChangedDates(present.list(OVERRIDES), told.whole().isPresent());
        told.dates().forEach(date -> desk.reading.date(date, title, faults).ifPresent(dates::take));
        return patch.set(OVERRIDES, Field.given(dates.all()));
    }

    private static Optional<Fault> broken(Sheet draft, Faults faults) {
        if (!draft.has(TITLE)) {
            faults.reject("/title", "title-missing", "An event says what it is (SUMMARY).");
        }
        EventRules.check(draft, faults);
        return faults.refused().stream().findFirst();
    }

    private Result relay(Event event) {
        if (!event.relay(agenda.owner.id())) {
            return Result.of(Outcome.UNCHANGED, List.of());
        }
        if (!agenda.owner.id().isPlace()) {
            event.relayed(agenda.writer);
            desk.publisher.relayed(event, desk.owners.byId(event.owner()));
        }
        return Result.of(Outcome.RELAYED, List.of());
    }
}
