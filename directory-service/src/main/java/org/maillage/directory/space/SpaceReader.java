package org.maillage.directory.space;

import static org.maillage.directory.space.SpaceFields.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.directory.child.PlaceChild;
import org.maillage.directory.rate.Rate;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.kernel.input.Bounds;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads the members of a {@code SpaceInput}; the same for a steward and for an import. */
@ApplicationScoped
class SpaceReader {

    private static final TextRule NAME_RULE = TextRule.line(2, 120);
    private static final TextRule CONDITIONS_RULE = TextRule.block(2_000);
    private static final TextRule FEATURE_RULE = TextRule.line(1, 80);
    private static final Bounds SURFACES = Bounds.of("0.5", "100000", 1);

    private final List<String> purposes;

    SpaceReader(Vocabularies vocabularies) {
        this.purposes = List.copyOf(vocabularies.named("purposes").codes());
    }

    SheetPatch read(Members members) {
        var patch = new SheetPatch()
                .set(NAME, members.required("name", members.text("name", NAME_RULE)))
                .set(KIND, members.required("kind", members.oneOf("kind", SpaceKind.class)))
                .set(PURPOSES, members.codes("purposes", purposes, 20))
                .set(SURFACE, members.decimal("surfaceM2", SURFACES))
                .set(CAPACITY, members.integer("capacity", 1, 10_000))
                .set(FEATURES, members.texts("features", FEATURE_RULE, 40))
                .set(ACCESSIBLE, members.bool("accessible"))
                .set(CONDITIONS, members.text("conditions", CONDITIONS_RULE))
                .set(RATES, Rate.read(members, "rates"));
        members.serverOwned(PlaceChild.SERVER_OWNED);
        members.serverOwned("minimumDayRate");
        members.finish();
        return patch;
    }
}
