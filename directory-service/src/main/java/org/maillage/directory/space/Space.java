package org.maillage.directory.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.directory.child.PlaceChild;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** A room or an area of a place. */
@Entity
@Table(name = "space")
public class Space extends PlaceChild {

    @Column(nullable = false)
    private SpaceSheet sheet;

    /** Mirrors of the sheet, for queries. */
    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean priced;

    protected Space() {}

    private Space(SpaceId id, PlaceId place, Writer writer) {
        super(id.value(), place, writer);
        write(Sheet.BLANK);
    }

    static Space add(SpaceId id, PlaceId place, SheetPatch patch, Writer writer) {
        var space = new Space(id, place, writer);
        space.begin(patch, writer);
        return space;
    }

    @Override
    protected Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new SpaceSheet(values);
        name = values.get(SpaceFields.NAME).orElse("");
        priced = !sheet.rates().isEmpty();
    }

    public SpaceId id() {
        return new SpaceId(uuid());
    }

    public SpaceSheet sheet() {
        return sheet;
    }
}
