package org.maillage.directory.host;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.maillage.directory.catalogue.CatalogueEntry;
import org.maillage.directory.catalogue.Keepers;
import org.maillage.directory.catalogue.Sourced;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** Who runs solutions of the catalogue for places. */
@Entity
@Table(name = "host")
public class Host extends CatalogueEntry implements Sourced {

    @Column(nullable = false)
    private HostSheet sheet;

    /** Mirrors of the sheet, for queries and constraints. */
    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean open;

    @ElementCollection
    @CollectionTable(name = "host_external_id", joinColumns = @JoinColumn(name = "host_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Host() {}

    private Host(HostId id, Keepers keepers, Writer writer) {
        super(id.value(), keepers, writer);
        write(Sheet.BLANK);
    }

    static Host publish(HostId id, SheetPatch patch, Keepers keepers, Writer writer) {
        var host = new Host(id, keepers, writer);
        host.begin(patch, writer);
        return host;
    }

    @Override
    public Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new HostSheet(values);
        name = values.get(HostFields.NAME).orElse("");
        open = sheet.openToNewUsers();
    }

    @Override
    public void callOutside(ExternalId id) {
        externalIds.add(id);
    }

    @Override
    public Set<ExternalId> externalIds() {
        return Set.copyOf(externalIds);
    }

    public HostId id() {
        return new HostId(uuid());
    }

    public HostSheet sheet() {
        return sheet;
    }
}
