package org.maillage.directory.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Verification;
import org.maillage.directory.place.Writer;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Provenance;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;

/** A room or an area of a place. */
@Entity
@Table(name = "space")
public class Space {

    @Id
    private UUID id;

    @Column(name = "place_id", nullable = false, updatable = false)
    private UUID placeId;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private SpaceSheet sheet;

    @Column(nullable = false)
    private Provenance provenance;

    /** Mirrors of the sheet, for queries. */
    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean priced;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private String origin;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected Space() {}

    private Space(SpaceId id, PlaceId place, Writer writer) {
        this.id = id.value();
        this.placeId = place.value();
        this.source = writer.origin().source();
        this.createdAt = writer.origin().at();
        this.provenance = Provenance.NONE;
        write(new SpaceSheet(Sheet.BLANK));
        touch(writer);
    }

    static Space add(SpaceId id, PlaceId place, SheetPatch patch, Writer writer) {
        var space = new Space(id, place, writer);
        space.take(space.weigh(patch, writer.origin()));
        space.verify(writer);
        return space;
    }

    /** Takes the patch; false when nothing changes, not even when it was verified. */
    boolean revise(Revision revision, Writer writer) {
        var before = sheet;
        var verifiedBefore = Optional.ofNullable(verifiedAt);
        take(revision);
        if (writer.origin().level() == Origin.Level.IMPORT || !revision.changesNothing()) {
            verify(writer);
        }
        boolean changed = !before.equals(sheet) || !verifiedBefore.equals(Optional.ofNullable(verifiedAt));
        if (changed) {
            touch(writer);
        }
        return changed;
    }

    Revision weigh(SheetPatch patch, Origin by) {
        return Revision.of(sheet.values(), provenance, patch, by, field -> provenance
                .of(field)
                .map(Origin::level)
                .orElse(Origin.Level.IMPORT));
    }

    /** A new version with nothing of its own changed: its place moved, changed network or status. */
    void follow(Instant now) {
        version++;
        updatedAt = now;
    }

    void callOutside(String givenId) {
        externalId = givenId;
    }

    private void take(Revision revision) {
        provenance = revision.provenance();
        write(new SpaceSheet(revision.sheet()));
    }

    private void write(SpaceSheet written) {
        sheet = written;
        name = written.values().get(SpaceFields.NAME).orElse("");
        priced = !written.rates().isEmpty();
    }

    private void verify(Writer writer) {
        writer.verification()
                .map(Verification::at)
                .filter(at -> verifiedAt == null || at.isAfter(verifiedAt))
                .ifPresent(at -> verifiedAt = at);
    }

    private void touch(Writer writer) {
        version++;
        origin = writer.client();
        updatedAt = writer.origin().at();
    }

    public SpaceId id() {
        return new SpaceId(id);
    }

    public PlaceId place() {
        return new PlaceId(placeId);
    }

    public long version() {
        return version;
    }

    public SpaceSheet sheet() {
        return sheet;
    }

    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    public String source() {
        return source;
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
