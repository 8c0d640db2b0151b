package org.maillage.directory.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.directory.sheet.Origin.Level;
import org.maillage.kit.record.Recorded;

/**
 * What every thing of the directory has beside what is recorded of it: the source that made it, and the origin of each of its
 * values.
 */
@MappedSuperclass
public abstract class Entry extends Recorded {

    /** The members of every thing that no caller writes, but for {@code licence}. */
    public static final List<String> SERVER_OWNED =
            List.of("id", "version", "source", "origin", "createdAt", "updatedAt");

    @Column(nullable = false)
    private Provenance provenance;

    @Column(nullable = false)
    private String source;

    protected Entry() {}

    /** A thing without values, which {@link #take} and {@link #touch} then make its first version of. */
    protected Entry(UUID id, Writer writer) {
        super(id, 0, writer.by());
        this.provenance = Provenance.NONE;
        this.source = writer.origin().source();
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
        touch(writer.by());
    }

    /** A new version with nothing of its own changed: what it belongs to moved, or changed network or status. */
    public final void follow(Instant now) {
        touch(new By(origin(), now));
    }

    public final Provenance provenance() {
        return provenance;
    }

    /** The source that made it. */
    public final String source() {
        return source;
    }
}
