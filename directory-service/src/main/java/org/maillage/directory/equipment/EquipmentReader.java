package org.maillage.directory.equipment;

import static org.maillage.directory.equipment.EquipmentFields.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.directory.child.PlaceChild;
import org.maillage.directory.place.Place;
import org.maillage.directory.rate.Rate;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.space.SpaceId;
import org.maillage.directory.space.Spaces;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads the members of an {@code EquipmentInput}; the same for a steward and for an import. */
@ApplicationScoped
class EquipmentReader {

    private static final TextRule NAME_RULE = TextRule.line(2, 120);
    private static final TextRule MAKE_RULE = TextRule.line(1, 80);
    private static final TextRule CONDITIONS_RULE = TextRule.block(2_000);
    private static final int MOST_CODES = 40;

    private final Spaces spaces;
    private final List<String> categories;
    private final List<String> processes;
    private final List<String> materials;

    EquipmentReader(Vocabularies vocabularies, Spaces spaces) {
        this.spaces = spaces;
        this.categories = List.copyOf(vocabularies.named("equipmentCategories").codes());
        this.processes = List.copyOf(vocabularies.named("processes").codes());
        this.materials = List.copyOf(vocabularies.named("materials").codes());
    }

    SheetPatch read(Members members) {
        var patch = new SheetPatch()
                .set(NAME, members.required("name", members.text("name", NAME_RULE)))
                .set(CATEGORY, members.required("category", members.code("category", categories)))
                .set(QUANTITY, members.integer("quantity", 1, 10_000))
                .set(MAKE, members.text("make", MAKE_RULE))
                .set(MODEL, members.text("model", MAKE_RULE))
                .set(PROCESSES, members.codes("processes", processes, MOST_CODES))
                .set(MATERIALS, members.codes("materials", materials, MOST_CODES))
                .set(SHARING, members.required("sharing", members.oneOf("sharing", SharingMode.class)))
                .set(CONDITIONS, members.text("conditions", CONDITIONS_RULE))
                .set(RATES, Rate.read(members, "rates"))
                .set(TRAINING_REQUIRED, members.bool("trainingRequired"))
                .set(CONDITION, members.oneOf("condition", Condition.class))
                .set(SPACE, members.id("spaceId"));
        members.serverOwned(PlaceChild.SERVER_OWNED);
        members.serverOwned("minimumDayRate");
        members.finish();
        return patch;
    }

    /** Its space is a space of its place. */
    SheetPatch read(Members members, Place place) {
        var patch = read(members);
        patch.get(SPACE)
                .value()
                .map(SpaceId::new)
                .filter(space ->
                        spaces.placeOf(space).filter(place.id()::equals).isEmpty())
                .ifPresent(space ->
                        members.spot("spaceId").fault("space-of-another-place", "The place has no such space."));
        return patch;
    }
}
