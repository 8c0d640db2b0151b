package org.maillage.directory.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** What people do with events. The owner's row is locked before the event's, everywhere, so that no two wait for each other. */
@ApplicationScoped
@Transactional
public class EventService {

    private static final TextRule REASON = TextRule.line(2, 500);

    private final Events events;
    private final Owners owners;
    private final EventDesk desk;
    private final EventPublisher publisher;

    EventService(Events events, Owners owners, EventDesk desk, EventPublisher publisher) {
        this.events = events;
        this.owners = owners;
        this.desk = desk;
        this.publisher = publisher;
    }

    public EventState publish(Map<String, @Nullable Object> tree) {
        owners.requireSubject();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var owner = owners.forChange(desk.owner(members, faults));
        var writer = owners.writerOf(owner);
        owner.requireOpen();
        var givenUid = desk.uid(members);
        var patch = desk.read(members, Sheet.BLANK, owner);
        EventRules.check(desk.draft(patch), faults);
        faults.refuseIfAny();
        var id = desk.newId();
        var uid = givenUid.orElseGet(() -> desk.uidOf(id));
        requireFree(owner.id(), uid);
        var event = Event.publish(id, owner.id(), uid, patch, writer);
        events.add(event);
        return publisher.published(event, owner);
    }

    /** A merge patch. */
    public EventState update(EventId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.patch(tree, faults), faults, versionCheck);
    }

    /** The whole event anew: what is absent is cleared. */
    public EventState replace(EventId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.whole(tree, faults), faults, versionCheck);
    }

    /** It stays in exports and feeds, as cancelled. */
    public EventState cancel(EventId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var owner = ownerOf(id);
        var event = forChange(id);
        var writer = owners.writerOf(owner);
        versionCheck.accept(event.version());
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var reason = members.text("reason", REASON).value();
        members.finish();
        faults.refuseIfAny();
        return event.cancel(reason, writer) ? publisher.updated(event, owner) : EventState.of(event, owner);
    }

    /** A network passes it on; by one of its admins. */
    public EventState relay(EventId id, NetworkId network) {
        var owner = ownerOf(id);
        var event = forChange(id);
        var writer = owners.adminOf(network);
        if (!event.relay(OwnerId.of(network))) {
            return EventState.of(event, owner);
        }
        event.relayed(writer);
        return publisher.relayed(event, owner);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public EventState byId(EventId id) {
        var event = events.byId(id).orElseThrow(() -> Refusal.notFound("event"));
        return EventState.of(event, owners.byId(event.owner()));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<EventState> of(OwnerId id) {
        var owner = owners.byId(id);
        return events.of(id).stream().map(event -> EventState.of(event, owner)).toList();
    }

    private EventState change(EventId id, Members members, Faults faults, LongConsumer versionCheck) {
        var owner = ownerOf(id);
        var event = forChange(id);
        var writer = owners.writerOf(owner);
        versionCheck.accept(event.version());
        owner.requireOpen();
        desk.keepIdentity(members, event);
        var patch = desk.read(members, event.sheet().values(), owner);
        var revision = event.weigh(patch, writer.origin());
        EventRules.check(revision.sheet(), faults);
        faults.refuseIfAny();
        return event.revise(revision, writer) ? publisher.updated(event, owner) : EventState.of(event, owner);
    }

    private void requireFree(OwnerId owner, String uid) {
        var uids = List.of(uid);
        var holder = events.forChange(owner, uids)
                .getOrDefault(uid, events.ofOthers(owner, uids).get(uid));
        if (holder != null) {
            throw new Refusal("uid-taken", "Another event has this UID; relay it instead.")
                    .with("id", holder.id().value());
        }
    }

    private Owner ownerOf(EventId id) {
        owners.requireSubject();
        return owners.forChange(events.ownerOf(id).orElseThrow(() -> Refusal.notFound("event")));
    }

    private Event forChange(EventId id) {
        return events.forChange(id).orElseThrow(() -> Refusal.notFound("event"));
    }
}
