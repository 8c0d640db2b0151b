package org.maillage.directory.child;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Verification;
import org.maillage.directory.sheet.Writer;

/** A thing that belongs to one place and is kept with it: verified on its own, and known to sources by an id of theirs. */
@MappedSuperclass
public abstract class PlaceChild extends Entry {

    /** The members of every such thing that no caller writes. */
    public static final List<String> SERVER_OWNED = Stream.concat(
                    Entry.SERVER_OWNED.stream(),
                    Stream.of(
                            "placeId",
                            "networkIds",
                            "territory",
                            "placeStatus",
                            "externalIds",
                            "verifiedAt",
                            "licence"))
            .toList();

    @Column(name = "place_id", nullable = false)
    private UUID placeId;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "external_id")
    private @Nullable String externalId;

    protected PlaceChild() {}

    protected PlaceChild(UUID id, PlaceId place, Writer writer) {
        super(id, writer);
        placeId = place.value();
    }

    /** Its first version. */
    protected final void begin(SheetPatch patch, Writer writer) {
        take(weigh(patch, writer.origin()));
        verify(writer);
        touch(writer);
    }

    /** Takes the revision; false when nothing changes, not even when it was verified. */
    public final boolean revise(Revision revision, Writer writer) {
        var verifiedBefore = verifiedAt();
        take(revision);
        if (writer.origin().level() == Origin.Level.IMPORT || !revision.changesNothing()) {
            verify(writer);
        }
        boolean changed = !revision.changesNothing() || !verifiedBefore.equals(verifiedAt());
        if (changed) {
            touch(writer);
        }
        return changed;
    }

    /** The id that the source which made it calls it by. */
    public final void callOutside(String givenId) {
        externalId = givenId;
    }

    final void moveTo(PlaceId place) {
        placeId = place.value();
    }

    private void verify(Writer writer) {
        writer.verification()
                .map(Verification::at)
                .filter(at -> verifiedAt == null || at.isAfter(verifiedAt))
                .ifPresent(at -> verifiedAt = at);
    }

    public final PlaceId place() {
        return new PlaceId(placeId);
    }

    public final Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    /** Under the source that made it; empty when no source calls it anything. */
    public final Optional<ExternalId> externalId() {
        return Optional.ofNullable(externalId).map(id -> new ExternalId(source(), id));
    }
}
