package org.maillage.directory.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.directory.child.PlaceChild;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** A machine or a set of tools of a place, one line of its inventory. */
@Entity
@Table(name = "equipment")
public class Equipment extends PlaceChild {

    @Column(nullable = false)
    private EquipmentSheet sheet;

    /** Mirrors of the sheet, for queries. */
    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean priced;

    protected Equipment() {}

    private Equipment(EquipmentId id, PlaceId place, Writer writer) {
        super(id.value(), place, writer);
        write(Sheet.BLANK);
    }

    static Equipment add(EquipmentId id, PlaceId place, SheetPatch patch, Writer writer) {
        var equipment = new Equipment(id, place, writer);
        equipment.begin(patch, writer);
        return equipment;
    }

    @Override
    protected Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new EquipmentSheet(values);
        name = values.get(EquipmentFields.NAME).orElse("");
        priced = !sheet.rates().isEmpty();
    }

    public EquipmentId id() {
        return new EquipmentId(uuid());
    }

    public EquipmentSheet sheet() {
        return sheet;
    }
}
