package org.maillage.directory.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.event.Owner;
import org.maillage.directory.event.OwnerId;
import org.maillage.directory.event.Owners;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Taking the calendars of others into an agenda, by those who keep it. */
@ApplicationScoped
@Transactional
public class CalendarService {

    private static final int MOST = 20;

    private final Calendars calendars;
    private final CalendarFormat format;
    private final CalendarIntake intake;
    private final CalendarSource source;
    private final Owners owners;
    private final Ids ids;
    private final Clock clock;

    CalendarService(
            Calendars calendars,
            CalendarFormat format,
            CalendarIntake intake,
            CalendarSource source,
            Owners owners,
            Ids ids,
            Clock clock) {
        this.calendars = calendars;
        this.format = format;
        this.intake = intake;
        this.source = source;
        this.owners = owners;
        this.ids = ids;
        this.clock = clock;
    }

    /** A file, once. */
    public CalendarOutcome take(OwnerId id, byte[] file) {
        owners.requireSubject();
        var owner = owners.forChange(id);
        var writer = owners.writerOf(owner);
        owner.requireOpen();
        return intake.take(format.read(file, owner.zone()), owner, writer, Optional.empty());
    }

    /** An address, read now and every six hours; the same one twice is one subscription. */
    public CalendarState subscribe(Map<String, @Nullable Object> tree) {
        owners.requireSubject();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var place = members.id("placeId").value();
        var network = members.id("networkId").value();
        var url = members.required("url", members.text("url", TextRule.token(300)))
                .value();
        members.finish();
        if (place.isPresent() == network.isPresent()) {
            faults.reject("/placeId", "owner-missing", "A calendar is of a place or of a network: name one of them.");
        }
        url.ifPresent(text -> checkUrl(text, faults));
        faults.refuseIfAny();
        var owner = owners.forChange(place.map(id -> new OwnerId(OwnerId.Kind.PLACE, id))
                .or(() -> network.map(id -> new OwnerId(OwnerId.Kind.NETWORK, id)))
                .orElseThrow());
        return CalendarState.of(subscribe(owner, url.orElseThrow()));
    }

    public List<CalendarState> of(OwnerId id) {
        owners.requireSubject();
        owners.writerOf(owners.byId(id));
        return calendars.of(id).stream().map(CalendarState::of).toList();
    }

    /** Its events stay. */
    public void unsubscribe(CalendarId id) {
        owners.requireSubject();
        var calendar = calendars.forChange(id).orElseThrow(() -> Refusal.notFound("calendar"));
        owners.writerOf(owners.byId(calendar.owner()));
        calendars.remove(calendar);
    }

    private Calendar subscribe(Owner owner, String url) {
        var writer = owners.writerOf(owner);
        owner.requireOpen();
        var standing = calendars.byUrl(owner.id(), url);
        if (standing.isPresent()) {
            return standing.get();
        }
        if (calendars.of(owner.id()).size() >= MOST) {
            throw new Refusal("too-many", "An agenda subscribes to at most " + MOST + " calendars.")
                    .with("limit", MOST);
        }
        var calendar = Calendar.subscribe(
                new CalendarId(ids.next()), owner.id(), url, new Calendar.Subscriber(writer.client(), clock.instant()));
        calendars.add(calendar);
        return calendar;
    }

    private void checkUrl(String url, Faults faults) {
        try {
            source.check(url);
        } catch (Refusal refusal) {
            faults.reject("/url", refusal.code(), refusal.detail());
        }
    }
}
