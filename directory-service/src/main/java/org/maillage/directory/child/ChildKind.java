package org.maillage.directory.child;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Members;

/**
 * What is particular to one kind of things that belong to places.
 *
 * @param <C> the thing
 * @param <S> its whole public state
 */
public interface ChildKind<C extends PlaceChild, S> {

    /** Its name in topics, feeds and refusals, such as {@code space}. */
    String name();

    /** The member of an imported row that holds them, such as {@code spaces}. */
    String member();

    Facts facts();

    /** All that may be said of one. */
    List<SheetField<?>> fields();

    /** How many a place may have; more are refused with {@code too-many}. */
    int most();

    /** The members of its input; the same for a steward and for an import. The place is empty in a dry run that makes it. */
    SheetPatch read(Members members, Optional<Place> place);

    C make(UUID id, PlaceId place, SheetPatch patch, Writer writer);

    S state(C child, Place place);

    /** The parts of its place that it is something of. */
    Set<Part> parts(C child);

    /** An imported patch with the defaults filled in; empty when it is too poor to be kept, such as without a name. */
    Optional<SheetPatch> imported(SheetPatch patch);

    /** Whether the two, of two places that become one, say the same thing, which a place has once. */
    default boolean isSame(C one, C other) {
        return false;
    }

    /** Whether an imported patch speaks of that child, when no external id says so. */
    boolean means(SheetPatch patch, C child);

    /** What is published when one is added, changed and taken away. */
    record Facts(String added, String updated, String removed) {}
}
