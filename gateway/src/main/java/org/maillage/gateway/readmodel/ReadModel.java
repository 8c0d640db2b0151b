package org.maillage.gateway.readmodel;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.place.ExternalId;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;

/**
 * The public state of everything, in memory. One thread applies changes, any number read. Changes of one aggregate come
 * in order; between aggregates any order gives the same state.
 */
public final class ReadModel {

    private final Map<UUID, Network> networks = new ConcurrentHashMap<>();
    private final Map<UUID, Place> places = new ConcurrentHashMap<>();
    private final Map<UUID, Space> spaces = new ConcurrentHashMap<>();
    private final Map<UUID, Long> erased = new ConcurrentHashMap<>();
    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Links links = new Links();
    private final Waiting waiting = new Waiting();

    /** Takes a change in; empty when the model already holds that version or a later one. */
    public synchronized Optional<Applied> apply(PublicChange change) {
        positions.merge(change.position().service(), change.position().number(), Math::max);
        if (change.version() <= heldVersion(change.kind(), change.id())) {
            return Optional.empty();
        }
        var before = change.state().map(this::put).orElseGet(() -> erase(change));
        changes.incrementAndGet();
        waiting.reached(change.id(), change.version());
        return Optional.of(new Applied(change, before.orElse(null)));
    }

    public Optional<Network> network(UUID id) {
        return Optional.ofNullable(networks.get(id));
    }

    public Optional<Network> networkBySlug(String slug) {
        return networks.values().stream().filter(n -> n.slug().equals(slug)).findFirst();
    }

    /** By name. */
    public List<Network> networks() {
        return networks.values().stream()
                .sorted(Comparator.comparing(Network::name).thenComparing(Network::id))
                .toList();
    }

    /** The place, or the one that absorbed it. */
    public Optional<Place> place(UUID id) {
        var place = places.get(id);
        return place != null ? Optional.of(place) : links.survivorOf(id).map(places::get);
    }

    /** The place that holds that external id, or that absorbed the one that did. */
    public Optional<Place> placeByExternalId(ExternalId externalId) {
        return links.holdersOf(externalId).stream()
                .flatMap(id -> Stream.ofNullable(places.get(id)))
                .max(Comparator.comparingLong((Place place) -> place.position().number())
                        .thenComparing(Place::id));
    }

    public Optional<Space> space(UUID id) {
        return Optional.ofNullable(spaces.get(id));
    }

    /** By name. */
    public List<Space> spacesOf(UUID placeId) {
        return links.spacesOf(placeId);
    }

    /** The networks of a place that are known, by name. */
    public List<Network> networksOf(Place place) {
        return place.networkIds().stream()
                .flatMap(id -> Stream.ofNullable(networks.get(id)))
                .sorted(Comparator.comparing(Network::name).thenComparing(Network::id))
                .toList();
    }

    /** The network's places, in no order. */
    public Collection<Place> placesOf(UUID networkId) {
        return links.placesOf(networkId).stream()
                .flatMap(id -> Stream.ofNullable(places.get(id)))
                .toList();
    }

    /** The network's places that are not closed. */
    public int placeCount(UUID networkId) {
        return (int) placesOf(networkId).stream().filter(p -> !p.closed()).count();
    }

    public Collection<Place> places() {
        return Collections.unmodifiableCollection(places.values());
    }

    public Collection<Space> spaces() {
        return Collections.unmodifiableCollection(spaces.values());
    }

    /** Completes with true once that version, or a later one, or the end of the thing is held; with false in time. */
    public CompletableFuture<Boolean> awaitVersion(EntityKind kind, UUID id, long version, Duration atMost) {
        return waiting.until(id, version, () -> heldVersion(kind, id), atMost);
    }

    /** The latest position taken in from each service. */
    public Map<String, Long> positions() {
        return Map.copyOf(positions);
    }

    /** How many changes were taken in. */
    public long changes() {
        return changes.get();
    }

    public int size(EntityKind kind) {
        return held(kind).size();
    }

    /** A SHA-256 over everything held: two models with the same digest hold the same. */
    public String digest() {
        return Digest.of(
                Stream.of(EntityKind.values()).map(kind -> held(kind).values()).toList());
    }

    private Map<UUID, ? extends Entity> held(EntityKind kind) {
        return switch (kind) {
            case NETWORK -> networks;
            case PLACE -> places;
            case SPACE -> spaces;
        };
    }

    private long heldVersion(EntityKind kind, UUID id) {
        @Nullable Entity held = held(kind).get(id);
        return Math.max(held == null ? 0 : held.version(), erased.getOrDefault(id, 0L));
    }

    private Optional<Entity> put(Entity entity) {
        if (entity instanceof Network network) {
            return Optional.ofNullable(networks.put(network.id(), network));
        }
        if (entity instanceof Place place) {
            var before = Optional.ofNullable(places.put(place.id(), place));
            links.replace(before.orElse(null), place);
            return before.map(Entity.class::cast);
        }
        if (entity instanceof Space space) {
            var before = Optional.ofNullable(spaces.put(space.id(), space));
            links.replace(before.orElse(null), space);
            return before.map(Entity.class::cast);
        }
        throw new IllegalArgumentException("not held here: " + entity.entityKind());
    }

    private Optional<Entity> erase(PublicChange change) {
        erased.put(change.id(), change.version());
        if (change.mergedInto() != null) {
            links.merged(change.id(), change.mergedInto());
        }
        Optional<Entity> before = Optional.ofNullable(held(change.kind()).remove(change.id()));
        before.ifPresent(links::forget);
        return before;
    }
}
