package org.maillage.directory.catalogue;

import java.util.Optional;

/** Every thing of one kind of the catalogue. */
public interface CatalogueStore<E extends CatalogueEntry, I extends CatalogueId> {

    void add(E entry);

    void remove(E entry);

    Optional<E> byId(I id);

    /** With its row locked until the transaction ends. */
    Optional<E> forChange(I id);
}
