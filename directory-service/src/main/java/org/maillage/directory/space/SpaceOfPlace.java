package org.maillage.directory.space;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.child.ChildKind;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;

/** A space as a thing of its place. */
@ApplicationScoped
class SpaceOfPlace implements ChildKind<Space, SpaceState> {

    private final SpaceReader reader;

    SpaceOfPlace(SpaceReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "space";
    }

    @Override
    public String member() {
        return "spaces";
    }

    @Override
    public Facts facts() {
        return new Facts("SpaceAdded", "SpaceUpdated", "SpaceRemoved");
    }

    @Override
    public List<SheetField<?>> fields() {
        return SpaceFields.ALL;
    }

    @Override
    public int most() {
        return 200;
    }

    @Override
    public SheetPatch read(Members members, Optional<Place> place) {
        return reader.read(members);
    }

    @Override
    public Space make(UUID id, PlaceId place, SheetPatch patch, Writer writer) {
        return Space.add(new SpaceId(id), place, patch, writer);
    }

    @Override
    public SpaceState state(Space space, Place place) {
        return SpaceState.of(space, place);
    }

    @Override
    public Set<Part> parts(Space space) {
        return space.sheet().rates().isEmpty() ? EnumSet.of(Part.SPACES) : EnumSet.of(Part.SPACES, Part.TARIFFS);
    }

    @Override
    public Optional<SheetPatch> imported(SheetPatch patch) {
        if (patch.get(SpaceFields.KIND).value().isEmpty()) {
            patch.set(SpaceFields.KIND, Field.given(SpaceKind.OTHER));
        }
        return patch.get(SpaceFields.NAME).value().map(name -> patch);
    }

    @Override
    public boolean means(SheetPatch patch, Space space) {
        return patch.says(SpaceFields.NAME, space.sheet().name())
                && patch.says(SpaceFields.KIND, space.sheet().kind());
    }
}
