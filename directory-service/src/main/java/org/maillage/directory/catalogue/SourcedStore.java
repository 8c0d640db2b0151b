package org.maillage.directory.catalogue;

import java.util.Collection;
import java.util.Map;

/** Every thing of one kind that imports bring. */
public interface SourcedStore<E extends CatalogueEntry & Sourced, I extends CatalogueId> extends CatalogueStore<E, I> {

    /** Those that a source calls by one of these ids, locked, each under that id. */
    Map<String, E> forChange(String source, Collection<String> externalIds);

    /** The thing as it stands, with its row locked. */
    E locked(E entry);

    /** The thing detached: what is done to it is not written. */
    E copy(E entry);

    /** Those of {@link #forChange(String, Collection)}, unlocked and detached. */
    Map<String, E> copies(String source, Collection<String> externalIds);
}
