package org.maillage.directory.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every event. */
public interface Events {

    void add(Event event);

    void remove(Event event);

    Optional<Event> byId(EventId id);

    /** Whose it is, without reading the event, which may still change before it is locked. */
    Optional<OwnerId> ownerOf(EventId id);

    /** The event with its row locked until the transaction ends. */
    Optional<Event> forChange(EventId id);

    /** The owner's own events of those UIDs, locked, by UID. */
    Map<String, Event> forChange(OwnerId owner, Collection<String> uids);

    /** The first event of each of those UIDs in the agendas of others, locked, by UID. */
    Map<String, Event> ofOthers(OwnerId owner, Collection<String> uids);

    /** The owner's own, locked, that are neither cancelled nor over at that time. */
    List<Event> aheadOf(OwnerId owner, Instant now);

    /** The owner's own, locked, that are still in feeds. */
    List<Event> shownOf(OwnerId owner);

    /** All of the owner's own, locked, those that have left feeds among them. */
    List<Event> allOf(OwnerId owner);

    /** What one agenda passes on, the other passes on from now on. */
    void handOverRelays(OwnerId from, OwnerId to);

    /** What the agenda passes on, it passes on no more. */
    void dropRelays(OwnerId by);

    /** What a subscribed calendar brought and is neither cancelled nor over at that time, locked. */
    List<Event> aheadFrom(UUID calendar, Instant now);

    /** Some that are still in feeds and ended before that time, locked; others at the same work are passed over. */
    List<Event> endedBefore(Instant time, int most);

    /** The owner's own that are still in feeds, by start. */
    List<Event> of(OwnerId owner);
}
