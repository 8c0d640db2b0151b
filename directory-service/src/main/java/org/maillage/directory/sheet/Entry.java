package org.maillage.directory.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.directory.sheet.Origin.Level;

/**
 * What every thing of the directory has: an id, a version that grows by one with each change that changes something, the
 * origin of each of its values, and who last wrote it.
 */
@MappedSuperclass
public abstract class Entry {

    /** The members of every thing that no caller writes, but for {@code licence}. */
    public static final List<String> SERVER_OWNED =
            List.of("id", "version", "source", "origin", "createdAt", "updatedAt");

    @Id
    private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private Provenance provenance;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private String origin;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected Entry() {}

    /** A thing without values, which {@link #take} and {@link #touch} then make its first version of. */
    protected Entry(UUID id, Writer writer) {
        this.id = id;
        this.provenance = Provenance.NONE;
        this.source = writer.origin().source();
        this.origin = writer.client();
        this.createdAt = writer.origin().at();
        this.updatedAt = writer.origin().at();
    }

    protected abstract Sheet values();

    /** Takes the values over, with what mirrors them in columns. */
    protected abstract void write(Sheet values);

    /** What the patch would change, weighed against who said what stands. */
    public final Revision weigh(SheetPatch patch, Origin by) {
        return Revision.of(values(), provenance, patch, by, field -> standing(field, by.at()));
    }

    /** What the patch says of the fields that a stronger word held. */
    public final List<Offer> heldOff(Revision revision, SheetPatch patch, Origin by) {
        return revision.kept().stream().map(field -> offer(field, patch, by)).toList();
    }

    private Offer offer(SheetField<?> field, SheetPatch patch, Origin by) {
        var heldBy = provenance.of(field).orElse(by);
        return new Offer(field, values().get(field), heldBy, patch.get(field).value(), by);
    }

    /** The rank that the word behind a value still has. */
    protected Level standing(SheetField<?> field, Instant now) {
        return provenance.of(field).map(Origin::level).orElse(Level.IMPORT);
    }

    /** What it becomes by taking over the values that it has not, each with the origin that it has there. */
    protected final Revision filledFrom(Entry other, Predicate<SheetField<?>> open) {
        var filled = values();
        var origins = provenance;
        var changed = new ArrayList<SheetField<?>>();
        for (var field : other.values().fields()) {
            if (open.test(field) && !filled.has(field)) {
                var origin = other.provenance.of(field);
                filled = filled.put(field, other.values().get(field));
                origins = origin.isPresent() ? origins.with(field, origin.get()) : origins;
                changed.add(field);
            }
        }
        return new Revision(filled, origins, List.copyOf(changed), List.of());
    }

    protected final void take(Revision revision) {
        provenance = revision.provenance();
        write(revision.sheet());
    }

    /** A new version, by the writer. */
    protected final void touch(Writer writer) {
        version++;
        origin = writer.client();
        updatedAt = writer.origin().at();
    }

    /** A new version with nothing of its own changed: what it belongs to moved, or changed network or status. */
    public final void follow(Instant now) {
        version++;
        updatedAt = now;
    }

    public final UUID uuid() {
        return id;
    }

    public final long version() {
        return version;
    }

    public final Provenance provenance() {
        return provenance;
    }

    /** The source that made it. */
    public final String source() {
        return source;
    }

    /** The client or source that changed it last. */
    public final String origin() {
        return origin;
    }

    public final Instant createdAt() {
        return createdAt;
    }

    public final Instant updatedAt() {
        return updatedAt;
    }
}
