package org.maillage.directory.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** Places that keep a directory, commons and rules together. */
@Entity
@Table(name = "network")
public class Network extends Entry {

    @Column(nullable = false)
    private NetworkSheet sheet;

    /** Mirror of the sheet, for its constraint. */
    @Column(nullable = false)
    private String slug;

    /** Mirror of the sheet, for its constraint and queries. */
    @Column(name = "manifesto_id")
    private @Nullable UUID manifestoId;

    protected Network() {}

    private Network(NetworkId id, Writer writer) {
        super(id.value(), writer);
        sheet = new NetworkSheet(Sheet.BLANK);
    }

    static Network create(NetworkId id, SheetPatch patch, Writer writer) {
        var network = new Network(id, writer);
        network.revise(patch, writer);
        return network;
    }

    /** Takes the patch; false when nothing changes. */
    boolean revise(SheetPatch patch, Writer writer) {
        var revision = weigh(patch, writer.origin());
        if (revision.changesNothing()) {
            return false;
        }
        take(revision);
        touch(writer);
        return true;
    }

    @Override
    protected Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new NetworkSheet(values);
        slug = sheet.slug();
        manifestoId = values.get(NetworkFields.MANIFESTO).orElse(null);
    }

    public NetworkId id() {
        return new NetworkId(uuid());
    }

    public NetworkSheet sheet() {
        return sheet;
    }
}
