package org.maillage.directory.calendar.ics;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The zones that a calendar names. One of IANA is that zone; another is the zone of IANA that its VTIMEZONE describes;
 * without a VTIMEZONE it is unknown.
 */
final class CalendarZones {

    private static final Set<String> KNOWN = new TreeSet<>(ZoneId.getAvailableZoneIds());

    private final Map<String, ZoneId> zones = new HashMap<>();
    private final ZoneId floating;

    /** @param floating the zone of times that name none */
    CalendarZones(List<Component> calendars, ZoneId floating) {
        this.floating = floating;
        for (var calendar : calendars) {
            for (var component : calendar.components()) {
                if (component.is("VTIMEZONE")) {
                    component.text("TZID").ifPresent(id -> described(component, id)
                            .ifPresent(zone -> zones.put(id, zone)));
                }
            }
        }
    }

    ZoneId floating() {
        return floating;
    }

    Optional<ZoneId> find(String tzid) {
        return Optional.ofNullable(zones.get(tzid)).or(() -> iana(tzid));
    }

    private Optional<ZoneId> described(Component component, String id) {
        return iana(id).or(() -> component.text("X-LIC-LOCATION").flatMap(CalendarZones::iana))
                .or(() -> ZoneDescription.of(component).flatMap(this::alike));
    }

    /** The owner's own zone first, as it most likely is. */
    private Optional<ZoneId> alike(ZoneDescription description) {
        if (description.fits(floating)) {
            return Optional.of(floating);
        }
        return KNOWN.stream()
                .filter(id -> id.indexOf('/') > 0)
                .map(ZoneId::of)
                .filter(description::fits)
                .findFirst();
    }

    /** Also where a maker's path stands before the name: {@code /mozilla.org/20070129_1/Europe/Paris}. */
    private static Optional<ZoneId> iana(String tzid) {
        for (var name = tzid.strip(); !name.isEmpty(); name = afterSlash(name)) {
            if (KNOWN.contains(name)) {
                return Optional.of(ZoneId.of(name));
            }
        }
        return Optional.of(tzid.strip().toUpperCase(Locale.ROOT))
                .filter(name -> name.equals("UTC") || name.equals("GMT") || name.equals("Z"))
                .map(name -> ZoneId.of("UTC"));
    }

    private static String afterSlash(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(slash + 1);
    }
}
