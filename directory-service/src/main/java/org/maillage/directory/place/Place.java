package org.maillage.directory.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Provenance;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.territory.TerritoryOf;

/** A third place: its sheet, its memberships, what sources call it, and when it was seen to be true. */
@Entity
@Table(name = "place")
public class Place {

    @Id
    private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private PlaceSheet sheet;

    @Column(nullable = false)
    private Provenance provenance;

    @Column(nullable = false)
    private Verifications verifications;

    /** Mirrors of the sheet, for queries and constraints. */
    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlaceStatus status;

    @Column
    private @Nullable String department;

    @Column(name = "parent_place_id")
    private @Nullable UUID parentPlaceId;

    @ElementCollection
    @CollectionTable(name = "place_network", joinColumns = @JoinColumn(name = "place_id"))
    @Column(name = "network_id")
    private Set<UUID> networkIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "place_external_id", joinColumns = @JoinColumn(name = "place_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    @Column(name = "close_reason")
    private @Nullable String closeReason;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private String origin;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected Place() {}

    private Place(PlaceId id, Writer writer) {
        this.id = id.value();
        this.source = writer.origin().source();
        this.createdAt = writer.origin().at();
        this.verifications = Verifications.NONE;
        this.provenance = Provenance.NONE;
        this.write(PlaceSheet.BLANK);
        touch(writer);
    }

    static Place register(PlaceId id, PlaceInput input, Collection<UUID> networks, Writer writer) {
        var place = new Place(id, writer);
        var revision =
                Revision.of(Sheet.BLANK, Provenance.NONE, input.sheet(), writer.origin(), field -> Origin.Level.IMPORT);
        place.provenance = revision.provenance();
        place.write(new PlaceSheet(revision.sheet()));
        place.networkIds.addAll(networks);
        place.externalIds.addAll(input.externalIds().value().orElse(List.of()));
        place.verify(place.sheet.parts(), writer);
        return place;
    }

    /** What the patch would change, weighed against who said what stands. */
    Revision weigh(SheetPatch patch, Origin origin) {
        return Revision.of(sheet.values(), provenance, patch, origin, field -> standing(field, origin.at()));
    }

    /** Takes the revision; false when nothing changes, not even when it was verified. */
    boolean revise(Revision revision, Optional<List<ExternalId>> ids, Collection<Part> said, Writer writer) {
        var before = new Written(sheet, verifications, Set.copyOf(externalIds));
        provenance = revision.provenance();
        write(new PlaceSheet(revision.sheet()));
        ids.ifPresent(this::nameOutside);
        boolean worthVerifying = writer.origin().level() == Origin.Level.IMPORT || !revision.changesNothing();
        if (worthVerifying) {
            verify(said, writer);
        }
        boolean changed = !before.equals(new Written(sheet, verifications, Set.copyOf(externalIds)));
        if (changed) {
            touch(writer);
        }
        return changed;
    }

    private record Written(PlaceSheet sheet, Verifications verifications, Set<ExternalId> externalIds) {}

    void confirm(Collection<Part> parts, Writer writer) {
        verify(parts, writer);
        touch(writer);
    }

    void close(String reason, Writer writer) {
        moveTo(PlaceStatus.CLOSED, writer);
        closeReason = reason;
    }

    void reopen(Writer writer) {
        if (status != PlaceStatus.CLOSED) {
            throw Refusal.wrongState(status.name());
        }
        write(new PlaceSheet(sheet.values().with(PlaceFields.STATUS, PlaceStatus.OPEN)));
        closeReason = null;
        touch(writer);
    }

    private void moveTo(PlaceStatus next, Writer writer) {
        requireMove(next);
        var patch = new SheetPatch().set(PlaceFields.STATUS, Field.given(next));
        var revision = Revision.of(sheet.values(), provenance, patch, writer.origin(), field -> Origin.Level.IMPORT);
        provenance = revision.provenance();
        write(new PlaceSheet(revision.sheet()));
        touch(writer);
    }

    void requireMove(PlaceStatus next) {
        if (!status.maySwitchTo(next)) {
            throw Refusal.wrongState(status.name());
        }
    }

    /** Refuses with {@code place-closed}. */
    public void requireNotClosed() {
        if (status == PlaceStatus.CLOSED) {
            throw new Refusal("place-closed", "The place is closed.");
        }
    }

    private Origin.Level standing(SheetField<?> field, Instant now) {
        var level = provenance.of(field).map(Origin::level).orElse(Origin.Level.IMPORT);
        boolean worn = level == Origin.Level.STEWARD && verifications.wornOut(field.part(), now);
        return worn ? Origin.Level.IMPORT : level;
    }

    private void verify(Collection<Part> parts, Writer writer) {
        writer.verification().ifPresent(v -> verifications = verifications.with(parts, v));
    }

    private void nameOutside(Collection<ExternalId> ids) {
        externalIds.retainAll(ids);
        externalIds.addAll(ids);
    }

    private void write(PlaceSheet written) {
        sheet = written;
        name = written.values().get(PlaceFields.NAME).orElse("");
        status = written.status();
        department = written.territory().map(TerritoryOf::department).orElse(null);
        parentPlaceId = written.values().get(PlaceFields.PARENT).orElse(null);
    }

    private void touch(Writer writer) {
        version++;
        origin = writer.client();
        updatedAt = writer.origin().at();
    }

    public PlaceId id() {
        return new PlaceId(id);
    }

    public long version() {
        return version;
    }

    public PlaceSheet sheet() {
        return sheet;
    }

    public Provenance provenance() {
        return provenance;
    }

    public Verifications verifications() {
        return verifications;
    }

    public Set<UUID> networkIds() {
        return Set.copyOf(networkIds);
    }

    public Set<ExternalId> externalIds() {
        return Set.copyOf(externalIds);
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

    /** The parts that a patch says something of. */
    static Set<Part> partsOf(SheetPatch patch) {
        return patch.fields().stream()
                .map(SheetField::part)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}
