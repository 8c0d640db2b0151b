package org.maillage.directory.catalogue.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.catalogue.CatalogueEntry;
import org.maillage.directory.catalogue.CatalogueId;
import org.maillage.directory.catalogue.CatalogueStore;

/** How every kind of the catalogue is kept in PostgreSQL. */
public interface PanacheCatalogue<E extends CatalogueEntry, I extends CatalogueId>
        extends CatalogueStore<E, I>, PanacheRepositoryBase<E, UUID> {

    @Override
    default void add(E entry) {
        persist(entry);
    }

    @Override
    default void remove(E entry) {
        delete(entry);
    }

    @Override
    default Optional<E> byId(I id) {
        return findByIdOptional(id.value());
    }

    @Override
    default Optional<E> forChange(I id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
