package org.maillage.directory.catalogue.store;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.directory.catalogue.CatalogueEntry;
import org.maillage.directory.catalogue.CatalogueId;
import org.maillage.directory.catalogue.Sourced;
import org.maillage.directory.catalogue.SourcedStore;

/** How the kinds that imports bring are found again. */
public interface PanacheSourced<E extends CatalogueEntry & Sourced, I extends CatalogueId>
        extends SourcedStore<E, I>, PanacheCatalogue<E, I> {

    Class<E> type();

    @Override
    default Map<String, E> forChange(String source, Collection<String> externalIds) {
        var named = idsBy(source, externalIds);
        return byExternalId(
                named,
                named.isEmpty()
                        ? List.of()
                        : find("id in ?1 order by id", List.copyOf(named.values()))
                                .withLock(LockModeType.PESSIMISTIC_WRITE)
                                .list());
    }

    @Override
    default Map<String, E> copies(String source, Collection<String> externalIds) {
        var named = idsBy(source, externalIds);
        var entries = named.isEmpty() ? List.<E>of() : list("id in ?1", List.copyOf(named.values()));
        entries.forEach(this::copy);
        return byExternalId(named, entries);
    }

    @Override
    default E locked(E entry) {
        getEntityManager().refresh(entry, LockModeType.PESSIMISTIC_WRITE);
        return entry;
    }

    @Override
    default E copy(E entry) {
        // Read now what could not be read once detached.
        entry.externalIds();
        getEntityManager().detach(entry);
        return entry;
    }

    private Map<String, UUID> idsBy(String source, Collection<String> externalIds) {
        var found = new HashMap<String, UUID>();
        if (externalIds.isEmpty()) {
            return found;
        }
        getEntityManager()
                .createQuery(
                        "select x.id, e.id from " + type().getSimpleName()
                                + " e join e.externalIds x where x.source = ?1 and x.id in (?2)",
                        Object[].class)
                .setParameter(1, source)
                .setParameter(2, externalIds)
                .getResultStream()
                .forEach(row -> found.put((String) row[0], (UUID) row[1]));
        return found;
    }

    private static <E extends CatalogueEntry> Map<String, E> byExternalId(Map<String, UUID> named, List<E> entries) {
        var byId = new HashMap<UUID, E>();
        entries.forEach(entry -> byId.put(entry.uuid(), entry));
        var found = new HashMap<String, E>();
        named.forEach((externalId, id) -> {
            var entry = byId.get(id);
            if (entry != null) {
                found.put(externalId, entry);
            }
        });
        return found;
    }
}
