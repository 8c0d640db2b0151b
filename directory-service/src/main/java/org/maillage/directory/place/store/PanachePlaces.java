package org.maillage.directory.place.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.directory.place.Places;
import org.maillage.directory.place.Visibility;

@ApplicationScoped
class PanachePlaces implements Places, PanacheRepositoryBase<Place, UUID> {

    private static final String OF_SOURCE =
            "select e.id, p.id from Place p join p.externalIds e where e.source = ?1 and e.id in (?2)";

    private static final String OPEN_MEMBERS =
            "select p.id from Place p join p.networkIds n where n = ?1 and p.status = ?2 and p.visibility = ?3";
    private static final int ERASED_AT_ONCE = 100;

    @Override
    public void add(Place place) {
        persist(place);
    }

    @Override
    public Optional<Place> byId(PlaceId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Place> forChange(PlaceId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Place> byExternalId(ExternalId externalId) {
        return find(
                        "select p from Place p join p.externalIds e where e.source = ?1 and e.id = ?2",
                        externalId.source(),
                        externalId.id())
                .firstResultOptional();
    }

    @Override
    public Map<String, Place> forChange(String source, Collection<String> externalIds) {
        var named = idsBy(source, externalIds);
        var places = new HashMap<UUID, Place>();
        if (!named.isEmpty()) {
            find("id in ?1 order by id", List.copyOf(named.values()))
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list()
                    .forEach(place -> places.put(place.id().value(), place));
        }
        var found = new HashMap<String, Place>();
        named.forEach((externalId, id) -> Optional.ofNullable(places.get(id)).ifPresent(p -> found.put(externalId, p)));
        return found;
    }

    @Override
    public Map<String, Place> copies(String source, Collection<String> externalIds) {
        var named = idsBy(source, externalIds);
        var copies = new HashMap<String, Place>();
        if (named.isEmpty()) {
            return copies;
        }
        var places = new HashMap<UUID, Place>();
        for (var place : list("id in ?1", List.copyOf(named.values()))) {
            // Read now what could not be read once detached.
            place.networkIds();
            place.externalIds();
            getEntityManager().detach(place);
            places.put(place.id().value(), place);
        }
        named.forEach(
                (externalId, id) -> Optional.ofNullable(places.get(id)).ifPresent(p -> copies.put(externalId, p)));
        return copies;
    }

    @Override
    public void erase(Place place) {
        delete(place);
        flush();
    }

    @Override
    public List<PlaceId> below(Collection<PlaceId> parents) {
        var ids = parents.stream().map(PlaceId::value).toList();
        return getEntityManager()
                .createQuery("select p.id from Place p where p.parentPlaceId in (?1)", UUID.class)
                .setParameter(1, ids)
                .getResultStream()
                .map(PlaceId::new)
                .toList();
    }

    @Override
    public Map<ExternalId, PlaceId> holders(Collection<ExternalId> externalIds) {
        var holders = new HashMap<ExternalId, PlaceId>();
        externalIds.stream().map(ExternalId::source).distinct().forEach(source -> {
            var ids = externalIds.stream()
                    .filter(e -> e.source().equals(source))
                    .map(ExternalId::id)
                    .toList();
            idsBy(source, ids).forEach((id, place) -> holders.put(new ExternalId(source, id), new PlaceId(place)));
        });
        return holders;
    }

    private Map<String, UUID> idsBy(String source, Collection<String> externalIds) {
        var found = new HashMap<String, UUID>();
        if (externalIds.isEmpty()) {
            return found;
        }
        getEntityManager()
                .createQuery(OF_SOURCE, Object[].class)
                .setParameter(1, source)
                .setParameter(2, externalIds)
                .getResultStream()
                .forEach(row -> found.put((String) row[0], (UUID) row[1]));
        return found;
    }

    @Override
    public Set<UUID> openMembers(NetworkId network) {
        return Set.copyOf(getEntityManager()
                .createQuery(OPEN_MEMBERS, UUID.class)
                .setParameter(1, network.value())
                .setParameter(2, PlaceStatus.OPEN)
                .setParameter(3, Visibility.PUBLIC)
                .getResultList());
    }

    @Override
    public boolean anyMember(Collection<UUID> places, Collection<UUID> networks) {
        return !places.isEmpty() && count("join networkIds n where id in ?1 and n in ?2", places, networks) > 0;
    }

    @Override
    public List<PlaceId> refusedUntil(Instant time) {
        return find("visibility = ?1 and refusedAt <= ?2 order by refusedAt, id", Visibility.REFUSED, time)
                .page(0, ERASED_AT_ONCE)
                .stream()
                .map(Place::id)
                .toList();
    }
}
