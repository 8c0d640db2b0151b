package org.maillage.directory.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Stop;

/**
 * What one place, network or territory invites to.
 *
 * @param zone the zone that people read it in
 */
public record Agenda(String name, ZoneId zone, List<Shown> events, List<ShownStop> stops) {

    /** An event with whose it is. */
    public record Shown(Event event, Owner owner) {}

    /** A stop of an itinerant place, which agendas show as an event of the kind {@code stop}. */
    public record ShownStop(
            PlaceId place, String placeName, Stop stop, ZoneId zone, Instant createdAt, Instant updatedAt) {}
}
