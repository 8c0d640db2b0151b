package org.maillage.directory.event.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.directory.event.Event;
import org.maillage.directory.event.EventId;
import org.maillage.directory.event.Events;
import org.maillage.directory.event.OwnerId;

@ApplicationScoped
class PanacheEvents implements Events, PanacheRepositoryBase<Event, UUID> {

    private static final String AHEAD =
            "past = false and cancelled = false and (endsLastAt is null or endsLastAt > ?2)";

    private static final String ENDED = "select * from event where not past and ends_last_at < ?1 and created_at < ?1"
            + " order by id limit ?2 for update skip locked";

    private static final String HAND_OVER = "update event_relay r set owner_id = ?2 where owner_id = ?1"
            + " and not exists (select 1 from event_relay o where o.event_id = r.event_id and o.owner_id = ?2)"
            + " and not exists (select 1 from event e where e.id = r.event_id and e.owner_id = ?2)";

    @Override
    public void add(Event event) {
        persist(event);
    }

    @Override
    public void remove(Event event) {
        delete(event);
    }

    @Override
    public Optional<Event> byId(EventId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<OwnerId> ownerOf(EventId id) {
        return getEntityManager()
                .createQuery("select e.owner from Event e where e.id = ?1", OwnerId.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Event> forChange(EventId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Map<String, Event> forChange(OwnerId owner, Collection<String> uids) {
        return uids.isEmpty() ? Map.of() : byUid(locked(find("owner = ?1 and uid in ?2 order by id", owner, uids)));
    }

    @Override
    public Map<String, Event> ofOthers(OwnerId owner, Collection<String> uids) {
        return uids.isEmpty()
                ? Map.of()
                : byUid(locked(find("owner.id <> ?1 and uid in ?2 order by id", owner.id(), uids)));
    }

    @Override
    public List<Event> aheadOf(OwnerId owner, Instant now) {
        return locked(find("owner = ?1 and " + AHEAD + " order by id", owner, now));
    }

    @Override
    public List<Event> shownOf(OwnerId owner) {
        return locked(find("owner = ?1 and past = false order by id", owner));
    }

    @Override
    public List<Event> allOf(OwnerId owner) {
        return locked(find("owner = ?1 order by id", owner));
    }

    @Override
    public void handOverRelays(OwnerId from, OwnerId to) {
        getEntityManager()
                .createNativeQuery(HAND_OVER)
                .setParameter(1, from.id())
                .setParameter(2, to.id())
                .executeUpdate();
        dropRelays(from);
    }

    @Override
    public void dropRelays(OwnerId by) {
        getEntityManager()
                .createNativeQuery("delete from event_relay where owner_id = ?1")
                .setParameter(1, by.id())
                .executeUpdate();
    }

    @Override
    public List<Event> aheadFrom(UUID calendar, Instant now) {
        return locked(find("calendarId = ?1 and " + AHEAD + " order by id", calendar, now));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Event> endedBefore(Instant time, int most) {
        return getEntityManager()
                .createNativeQuery(ENDED, Event.class)
                .setParameter(1, time)
                .setParameter(2, most)
                .getResultList();
    }

    @Override
    public List<Event> of(OwnerId owner) {
        return list("owner = ?1 and past = false order by startsAt, id", owner);
    }

    private static List<Event> locked(PanacheQuery<Event> query) {
        return query.withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The first of each UID. */
    private static Map<String, Event> byUid(List<Event> events) {
        return events.stream().collect(Collectors.toMap(Event::uid, Function.identity(), (first, later) -> first));
    }
}
