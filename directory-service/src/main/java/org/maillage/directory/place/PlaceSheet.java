package org.maillage.directory.place;

import static org.maillage.directory.place.PlaceFields.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.maillage.directory.address.Address;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryOf;

/** What is written down of a place, and what follows from it. */
public record PlaceSheet(Sheet values) {

    static final PlaceSheet BLANK = new PlaceSheet(Sheet.BLANK);
    static final String DEFAULT_LICENCE = "etalab-2.0";

    private static final Territories TERRITORIES = Territories.load();
    private static final String DEFAULT_ZONE = "Europe/Paris";

    public String name() {
        return values.get(NAME).orElseThrow();
    }

    public PlaceStatus status() {
        return values.get(STATUS).orElse(PlaceStatus.OPEN);
    }

    public Itinerance mobility() {
        return values.get(MOBILITY).orElse(Itinerance.FIXED);
    }

    public Optional<Address> address() {
        return values.get(LOCATED);
    }

    public String licence() {
        return values.get(LICENCE).orElse(DEFAULT_LICENCE);
    }

    public Optional<TerritoryOf> territory() {
        return address().flatMap(Address::insee).flatMap(TERRITORIES::territoryOf);
    }

    public String timeZone() {
        return territory().map(t -> TERRITORIES.zoneOf(t.department()).getId()).orElse(DEFAULT_ZONE);
    }

    /** A commune or coordinates or, when itinerant, a stop. */
    boolean isLocated() {
        return address().filter(Address::standsSomewhere).isPresent()
                || mobility() == Itinerance.ITINERANT && values.has(STOPS);
    }

    /** The parts of the place itself that have something in them. */
    Set<Part> parts() {
        var parts = EnumSet.of(Part.IDENTITY);
        if (values.has(LOCATED) || values.has(STOPS)) {
            parts.add(Part.ADDRESS);
        }
        if (values.has(OPENING_HOURS)) {
            parts.add(Part.OPENING_HOURS);
        }
        return parts;
    }

    /** Who may be named as having said something of the place: its holder, else the place itself. */
    String organisation() {
        return values.get(HOLDER).orElseGet(this::name);
    }
}
