package org.maillage.directory.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.catalogue.CatalogueEntry;
import org.maillage.directory.catalogue.Keepers;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** Something to read, to use or to learn from, that a network recommends. */
@Entity
@Table(name = "resource")
public class Resource extends CatalogueEntry {

    @Column(nullable = false)
    private ResourceSheet sheet;

    /** Mirrors of the sheet, for queries and constraints. */
    @Column(nullable = false)
    private String title;

    @Column(name = "network_id")
    private @Nullable UUID networkId;

    protected Resource() {}

    private Resource(ResourceId id, Keepers keepers, Writer writer) {
        super(id.value(), keepers, writer);
        write(Sheet.BLANK);
    }

    static Resource publish(ResourceId id, SheetPatch patch, Keepers keepers, Writer writer) {
        var resource = new Resource(id, keepers, writer);
        resource.begin(patch, writer);
        return resource;
    }

    @Override
    public Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new ResourceSheet(values);
        title = values.get(ResourceFields.TITLE).orElse("");
        networkId = sheet.network().orElse(null);
    }

    public ResourceId id() {
        return new ResourceId(uuid());
    }

    public ResourceSheet sheet() {
        return sheet;
    }
}
