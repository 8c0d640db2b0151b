package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.maillage.directory.sheet.SheetField;

/** All who are told of what happens to places. */
@ApplicationScoped
class Witnesses {

    /** By these a place is known from others. */
    private static final List<SheetField<?>> TELLING =
            List.of(PlaceFields.NAME, PlaceFields.LOCATED, PlaceFields.WEBSITE, PlaceFields.IDENTIFIERS);

    private final Instance<PlaceWitness> witnesses;

    Witnesses(Instance<PlaceWitness> witnesses) {
        this.witnesses = witnesses;
    }

    /** A place that is not public is nobody's business yet. */
    void settled(Place place) {
        if (place.isPublic()) {
            tell(place);
        }
    }

    private void tell(Place place) {
        witnesses.forEach(witness -> witness.settled(place));
    }

    /** Tells only of what makes the place another to those who look for its like. */
    void changed(PlaceSheet before, Place place) {
        var after = place.sheet().values();
        if (TELLING.stream().anyMatch(field -> !before.values().get(field).equals(after.get(field)))) {
            settled(place);
        }
    }

    void absorbed(PlaceId absorbed, Place survivor) {
        witnesses.forEach(witness -> witness.absorbed(absorbed, survivor));
    }

    void gone(PlaceId place) {
        witnesses.forEach(witness -> witness.gone(place));
    }
}
