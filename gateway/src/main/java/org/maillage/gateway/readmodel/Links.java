package org.maillage.gateway.readmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.place.ExternalId;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;

/** What points at what, read backwards. Lists are replaced whole, so that readers never see one change. */
final class Links {

    private static final int LONGEST_CHAIN = 20;
    private static final Comparator<Space> BY_NAME =
            Comparator.comparing(Space::name).thenComparing(Space::id);

    private final Map<UUID, List<Space>> spacesOfPlace = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> placesOfNetwork = new ConcurrentHashMap<>();
    private final Map<ExternalId, List<UUID>> holders = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> survivors = new ConcurrentHashMap<>();

    void replace(@Nullable Place before, Place after) {
        if (before != null) {
            forget(before);
        }
        after.networkIds().forEach(network -> placesOfNetwork
                .computeIfAbsent(network, any -> ConcurrentHashMap.newKeySet())
                .add(after.id()));
        after.externalIds().forEach(externalId -> holders.merge(externalId, List.of(after.id()), Links::joined));
        after.mergedFrom().forEach(absorbed -> merged(absorbed, after.id()));
    }

    void replace(@Nullable Space before, Space after) {
        if (before != null && !before.placeId().equals(after.placeId())) {
            forget(before);
        }
        spacesOfPlace.compute(after.placeId(), (place, present) -> {
            var spaces = without(present, after.id());
            spaces.add(after);
            spaces.sort(BY_NAME);
            return List.copyOf(spaces);
        });
    }

    void forget(Entity gone) {
        if (gone instanceof Place place) {
            place.networkIds()
                    .forEach(network ->
                            placesOfNetwork.getOrDefault(network, Set.of()).remove(place.id()));
            place.externalIds()
                    .forEach(externalId -> holders.computeIfPresent(
                            externalId,
                            (any, ids) -> orNothing(ids.stream()
                                    .filter(id -> !id.equals(place.id()))
                                    .toList())));
        }
        if (gone instanceof Space space) {
            spacesOfPlace.computeIfPresent(
                    space.placeId(), (any, spaces) -> orNothing(List.copyOf(without(spaces, space.id()))));
        }
    }

    void merged(UUID absorbed, UUID survivor) {
        survivors.put(absorbed, survivor);
    }

    Optional<UUID> survivorOf(UUID id) {
        var survivor = survivors.get(id);
        for (int i = 0; survivor != null && survivors.containsKey(survivor) && i < LONGEST_CHAIN; i++) {
            survivor = survivors.get(survivor);
        }
        return Optional.ofNullable(survivor);
    }

    List<Space> spacesOf(UUID placeId) {
        return spacesOfPlace.getOrDefault(placeId, List.of());
    }

    Set<UUID> placesOf(UUID networkId) {
        return placesOfNetwork.getOrDefault(networkId, Set.of());
    }

    List<UUID> holdersOf(ExternalId externalId) {
        return holders.getOrDefault(externalId, List.of());
    }

    private static List<Space> without(@Nullable List<Space> spaces, UUID id) {
        var others = new ArrayList<Space>();
        if (spaces != null) {
            spaces.stream().filter(space -> !space.id().equals(id)).forEach(others::add);
        }
        return others;
    }

    private static List<UUID> joined(List<UUID> some, List<UUID> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static <T> @Nullable List<T> orNothing(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
