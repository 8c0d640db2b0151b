package org.maillage.directory.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Provenance;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;

/** Places that keep a directory, commons and rules together. */
@Entity
@Table(name = "network")
public class Network {

    static final String SOURCE = "steward";

    @Id
    private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private NetworkSheet sheet;

    /** Mirror of the sheet, for its constraint. */
    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String origin;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected Network() {}

    static Network create(NetworkId id, SheetPatch patch, String client, Instant now) {
        var network = new Network();
        network.id = id.value();
        network.createdAt = now;
        network.sheet = new NetworkSheet(Sheet.BLANK);
        network.revise(patch, client, now);
        return network;
    }

    /** Takes the patch; false when nothing changes. */
    boolean revise(SheetPatch patch, String client, Instant now) {
        var by = new Origin(SOURCE, Origin.Level.STEWARD, now);
        var revision = Revision.of(sheet.values(), Provenance.NONE, patch, by, field -> Origin.Level.STEWARD);
        if (revision.changesNothing()) {
            return false;
        }
        sheet = new NetworkSheet(revision.sheet());
        slug = sheet.slug();
        version++;
        origin = client;
        updatedAt = now;
        return true;
    }

    public NetworkId id() {
        return new NetworkId(id);
    }

    public long version() {
        return version;
    }

    public NetworkSheet sheet() {
        return sheet;
    }

    public String origin() {
        return origin;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
