package org.maillage.directory.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** A thing of the catalogue, kept by the networks that published it. */
@MappedSuperclass
public abstract class CatalogueEntry extends Entry {

    @Column(nullable = false)
    private Keepers keepers;

    protected CatalogueEntry() {}

    protected CatalogueEntry(UUID id, Keepers keepers, Writer writer) {
        super(id, writer);
        this.keepers = keepers;
    }

    @Override
    public abstract Sheet values();

    /** Its first version. */
    protected final void begin(SheetPatch patch, Writer writer) {
        take(weigh(patch, writer.origin()));
        touch(writer);
    }

    /**
     * Takes the revision; false when nothing changes.
     *
     * @param more whether something beside the values changed
     */
    final boolean revise(Revision revision, boolean more, Writer writer) {
        if (revision.changesNothing() && !more) {
            return false;
        }
        take(revision);
        touch(writer);
        return true;
    }

    final void keepIn(Keepers others) {
        keepers = others;
    }

    public final Keepers keepers() {
        return keepers;
    }
}
