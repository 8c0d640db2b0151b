package org.maillage.gateway.readmodel;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.skill.SkillOffer;
import org.maillage.gateway.readmodel.space.Space;

/** What stands under a place and is verified with it, as the model holds it: its lists are the model's own. */
record Children(List<Space> spaces, List<Equipment> equipment, List<SkillOffer> offers) {

    static Children of(Place place, ReadModel model) {
        return new Children(
                model.spacesOf(place.id()),
                model.at(Equipment.OF_PLACE, place.id()),
                model.at(SkillOffer.OF_PLACE, place.id()));
    }

    /** When what has a price was verified. */
    Stream<@Nullable Instant> priced() {
        return Stream.concat(
                spaces.stream().filter(space -> !space.rates().isEmpty()).map(Space::verifiedAt),
                equipment.stream().filter(one -> !one.rates().isEmpty()).map(Equipment::verifiedAt));
    }

    /** Whether nothing of it changed since, without looking into it. */
    boolean areStill(Children now) {
        return spaces == now.spaces && equipment == now.equipment && offers == now.offers;
    }
}
