package org.maillage.directory.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.input.Members;

/**
 * What is particular to one kind of things of the catalogue.
 *
 * @param <E> the thing
 * @param <S> its whole public state
 */
public interface CatalogueKind<E extends CatalogueEntry, S> {

    /** Its name in topics, feeds and refusals, such as {@code solution}. */
    String name();

    Facts facts();

    /** The members of its input; the same for a steward and for an import. */
    SheetPatch read(Members members, Sheet present);

    E make(UUID id, SheetPatch patch, Keepers keepers, Writer writer);

    S state(E entry);

    /** The one network that the values say it belongs to. */
    default Optional<UUID> network(Sheet values) {
        return Optional.empty();
    }

    /** Refuses the patch when another thing is in its way; the thing is empty when it is about to be made. */
    default void requireFree(SheetPatch patch, Optional<E> entry) {}

    /** Refuses to let go of what others stand on. */
    default void requireUnused(E entry) {}

    /** What follows in the same transaction when it was published or changed. */
    default void changed(E entry) {}

    /** What is published when one is made, changed and taken away. */
    record Facts(String published, String updated, String withdrawn) {}
}
