package org.maillage.directory.place;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.sheet.Entry;

/** Places kept in a map; it passes the same contract as the store. */
final class InMemoryPlaces implements Places {

    private final Map<PlaceId, Place> places = new LinkedHashMap<>();

    @Override
    public void add(Place place) {
        places.put(place.id(), place);
    }

    @Override
    public void erase(Place place) {
        places.remove(place.id());
    }

    @Override
    public Optional<Place> byId(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    @Override
    public Optional<Place> forChange(PlaceId id) {
        return byId(id);
    }

    @Override
    public Optional<Place> byExternalId(ExternalId externalId) {
        return places.values().stream()
                .filter(place -> place.externalIds().contains(externalId))
                .findFirst();
    }

    @Override
    public Map<String, Place> forChange(String source, Collection<String> externalIds) {
        var found = new HashMap<String, Place>();
        for (var id : externalIds) {
            byExternalId(new ExternalId(source, id)).ifPresent(place -> found.put(id, place));
        }
        return found;
    }

    @Override
    public Map<String, Place> copies(String source, Collection<String> externalIds) {
        var copies = forChange(source, externalIds);
        copies.replaceAll((id, place) -> copy(place));
        return copies;
    }

    @Override
    public List<PlaceId> below(Collection<PlaceId> parents) {
        return places.values().stream()
                .filter(place -> place.sheet()
                        .values()
                        .get(PlaceFields.PARENT)
                        .map(PlaceId::new)
                        .filter(parents::contains)
                        .isPresent())
                .map(Place::id)
                .toList();
    }

    @Override
    public Map<ExternalId, PlaceId> holders(Collection<ExternalId> externalIds) {
        var holders = new HashMap<ExternalId, PlaceId>();
        for (var id : externalIds) {
            byExternalId(id).ifPresent(place -> holders.put(id, place.id()));
        }
        return holders;
    }

    @Override
    public Set<UUID> openMembers(NetworkId network) {
        return places.values().stream()
                .filter(place -> place.networkIds().contains(network.value()) && place.isPublic())
                .filter(place -> place.sheet().status() == PlaceStatus.OPEN)
                .map(place -> place.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean anyMember(Collection<UUID> ids, Collection<UUID> networks) {
        return ids.stream().flatMap(id -> byId(new PlaceId(id)).stream()).anyMatch(place -> place.networkIds().stream()
                .anyMatch(networks::contains));
    }

    @Override
    public List<PlaceId> refusedUntil(Instant time) {
        return places.values().stream()
                .filter(place ->
                        place.refusedAt().filter(at -> !at.isAfter(time)).isPresent())
                .map(Place::id)
                .toList();
    }

    private static Place copy(Place place) {
        try {
            var copy = new Place();
            for (var field : fields()) {
                if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
                    continue;
                }
                field.setAccessible(true);
                var value = field.get(place);
                field.set(copy, value instanceof Set<?> set ? new HashSet<>(set) : value);
            }
            return copy;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Field> fields() {
        return Stream.of(Place.class, Entry.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .toList();
    }
}
