package org.maillage.gateway.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryLevel;
import org.maillage.kernel.territory.TerritoryOf;

/** A territory to look in. A former commune's code means the commune that absorbed it. */
public record Area(TerritoryLevel level, String code) {

    /**
     * Without a level: 5 characters a commune, 9 digits an EPCI, 2 or 3 a department, FR the country; any other code
     * without a level is refused with {@code validation}.
     */
    public static Area of(String code, @Nullable TerritoryLevel level) {
        var known =
                Optional.ofNullable(level).or(() -> TerritoryLevel.guess(code)).orElseThrow(Area::needsLevel);
        if (known == TerritoryLevel.COMMUNE) {
            return new Area(
                    known,
                    Territories.load().current(code).map(today -> today.code()).orElse(code));
        }
        return new Area(known, code);
    }

    /** Whether something there, with that commune's or arrondissement's code, lies in this area. */
    public boolean holds(@Nullable TerritoryOf there, @Nullable String inseeCode) {
        if (level == TerritoryLevel.COUNTRY) {
            return code.equals("FR");
        }
        if (level == TerritoryLevel.COMMUNE && code.equals(inseeCode)) {
            return true;
        }
        return there != null && there.at(level).filter(code::equals).isPresent();
    }

    /** Itself and all the territories that hold it, up to the country. */
    public List<Area> andWider() {
        var areas = new ArrayList<Area>(List.of(this));
        var territories = Territories.load();
        var wider = territories.find(level, code).flatMap(territories::parent);
        while (wider.isPresent()) {
            areas.add(new Area(wider.get().level(), wider.get().code()));
            wider = territories.parent(wider.get());
        }
        return List.copyOf(areas);
    }

    /** The middle of it; empty for an unknown one. */
    public Optional<GeoPoint> centre() {
        return Territories.load().find(level, code).flatMap(Territory::centre);
    }

    /** The department that it is or is a commune of; empty for what may lie in several. */
    public Optional<String> department() {
        return switch (level) {
            case DEPARTMENT -> Optional.of(code);
            case COMMUNE -> Territories.load().territoryOf(code).map(TerritoryOf::department);
            case EPCI, REGION, COUNTRY -> Optional.empty();
        };
    }

    private static Refusal needsLevel() {
        return Refusal.validation(List.of(new Fault(
                "/territoryLevel",
                "territory-level-missing",
                "This code needs a level to say which territory it is.")));
    }
}
