package org.maillage.directory.equipment;

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

/** A piece of equipment as a thing of its place. */
@ApplicationScoped
class EquipmentOfPlace implements ChildKind<Equipment, EquipmentState> {

    private final EquipmentReader reader;

    EquipmentOfPlace(EquipmentReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "equipment";
    }

    @Override
    public String member() {
        return "equipment";
    }

    @Override
    public Facts facts() {
        return new Facts("EquipmentAdded", "EquipmentUpdated", "EquipmentRemoved");
    }

    @Override
    public List<SheetField<?>> fields() {
        return EquipmentFields.ALL;
    }

    @Override
    public int most() {
        return 1_000;
    }

    @Override
    public SheetPatch read(Members members, Optional<Place> place) {
        return place.map(p -> reader.read(members, p)).orElseGet(() -> reader.read(members));
    }

    @Override
    public Equipment make(UUID id, PlaceId place, SheetPatch patch, Writer writer) {
        return Equipment.add(new EquipmentId(id), place, patch, writer);
    }

    @Override
    public EquipmentState state(Equipment equipment, Place place) {
        return EquipmentState.of(equipment, place);
    }

    @Override
    public Set<Part> parts(Equipment equipment) {
        return equipment.sheet().rates().isEmpty()
                ? EnumSet.of(Part.EQUIPMENT)
                : EnumSet.of(Part.EQUIPMENT, Part.TARIFFS);
    }

    @Override
    public Optional<SheetPatch> imported(SheetPatch patch) {
        if (patch.get(EquipmentFields.CATEGORY).value().isEmpty()) {
            patch.set(EquipmentFields.CATEGORY, Field.given("other"));
        }
        return patch.get(EquipmentFields.NAME).value().map(name -> patch);
    }

    @Override
    public boolean means(SheetPatch patch, Equipment equipment) {
        return patch.says(EquipmentFields.NAME, equipment.sheet().name())
                && patch.says(EquipmentFields.CATEGORY, equipment.sheet().category());
    }
}
