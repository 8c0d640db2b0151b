package org.maillage.gateway.readmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.place.ExternalId;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;

/**
 * The public state of everything, in memory. One thread applies changes, any number read. Changes of one aggregate come
 * in order; between aggregates any order gives the same state.
 */
public final class ReadModel {

    private final Map<Class<?>, Map<UUID, Entity>> held = held();
    private final Map<UUID, Long> erased = new ConcurrentHashMap<>();
    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Links links = new Links();
    private final Mergers mergers = new Mergers();
    private final Waiting waiting = new Waiting();

    /** Takes a change in; empty when the model already holds that version or a later one. */
    public synchronized Optional<Applied> apply(PublicChange change) {
        positions.merge(change.position().service(), change.position().number(), Math::max);
        if (change.version() <= heldVersion(change.kind(), change.id())) {
            return Optional.empty();
        }
        var before = change.state().map(this::put).orElseGet(() -> erase(change));
        changes.incrementAndGet();
        waiting.reached(change.kind(), change.id(), change.version());
        return Optional.of(
                new Applied(change, before.orElse(null), about(change.state().or(() -> before))));
    }

    /** The thing, or the one that absorbed it. */
    public <E extends Entity> Optional<E> find(Class<E> type, UUID id) {
        var things = held(type);
        var thing = things.get(id);
        return thing != null ? Optional.of(thing) : mergers.survivorOf(id).map(things::get);
    }

    /** The thing itself. */
    public <E extends Entity> Optional<E> held(Class<E> type, UUID id) {
        return Optional.ofNullable(held(type).get(id));
    }

    /** In no order. */
    public <E extends Entity> Collection<E> all(Class<E> type) {
        return Collections.unmodifiableCollection(held(type).values());
    }

    /** The things that point at a key, in the link's order; the same list until one of them changes. */
    public <K, E extends Entity> List<E> at(ReverseLink.InOrder<K, E> link, K key) {
        return links.at(link, key);
    }

    /** The things that point at a key, in no order. */
    public <K, E extends Entity> Collection<E> at(ReverseLink.InNoOrder<K, E> link, K key) {
        return links.at(link, key);
    }

    public Optional<Network> network(UUID id) {
        return find(Network.class, id);
    }

    public Optional<Network> networkBySlug(String slug) {
        return at(Network.BY_SLUG, slug).stream().findFirst();
    }

    /** By name. */
    public List<Network> networks() {
        return all(Network.class).stream().sorted(Network.BY_NAME).toList();
    }

    /** The networks with these ids that are known, by name. */
    public List<Network> networks(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> network(id).stream())
                .sorted(Network.BY_NAME)
                .toList();
    }

    /** The place, or the one that absorbed it. */
    public Optional<Place> place(UUID id) {
        return find(Place.class, id);
    }

    /** The place that holds that external id, or that absorbed the one that did. */
    public Optional<Place> placeByExternalId(ExternalId externalId) {
        return at(Place.BY_EXTERNAL_ID, externalId).stream().findFirst();
    }

    public Collection<Place> places() {
        return all(Place.class);
    }

    /** By name. */
    public List<Space> spacesOf(UUID placeId) {
        return at(Space.OF_PLACE, placeId);
    }

    /** The network's places that are not closed. */
    public int placeCount(UUID networkId) {
        return (int) at(Place.OF_NETWORK, networkId).stream()
                .filter(place -> !place.closed())
                .count();
    }

    /** Whether a public change ever told of it. */
    public boolean knows(EntityKind kind, UUID id) {
        return heldVersion(kind, id) > 0;
    }

    /** Completes with true once that version, or a later one, or the end of the thing is held; with false in time. */
    public CompletableFuture<Boolean> awaitVersion(EntityKind kind, UUID id, long version, Duration atMost) {
        return waiting.until(kind, id, version, () -> heldVersion(kind, id), atMost);
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
        return held(kind.type()).size();
    }

    /** A SHA-256 over everything held: two models with the same digest hold the same. */
    public String digest() {
        return Digest.of(
                Stream.of(EntityKind.values()).map(kind -> all(kind.type())).toList());
    }

    /** Empty for what says itself where it belongs. */
    private List<Entity> about(Optional<Entity> thing) {
        var about = new ArrayList<Entity>();
        thing.filter(one -> !(one instanceof InNetworks)).ifPresent(one -> {
            if (one instanceof OfCommon said && said.commonId() != null) {
                find(Common.class, said.commonId()).ifPresent(about::add);
            }
            if (one instanceof ByPlace said && said.placeId() != null) {
                place(said.placeId()).ifPresent(about::add);
            }
        });
        return List.copyOf(about);
    }

    private long heldVersion(EntityKind kind, UUID id) {
        @Nullable Entity thing = held(kind.type()).get(id);
        return Math.max(thing == null ? 0 : thing.version(), erased.getOrDefault(id, 0L));
    }

    private Optional<Entity> put(Entity entity) {
        var kind = entity.entityKind();
        @Nullable Entity before = things(kind.type()).put(entity.id(), entity);
        links.replace(kind, before, entity);
        mergers.toldBy(entity);
        return Optional.ofNullable(before);
    }

    private Optional<Entity> erase(PublicChange change) {
        erased.put(change.id(), change.version());
        if (change.mergedInto() != null) {
            mergers.merged(change.id(), change.mergedInto());
        }
        @Nullable Entity before = things(change.kind().type()).remove(change.id());
        if (before != null) {
            links.replace(change.kind(), before, null);
        }
        return Optional.ofNullable(before);
    }

    @SuppressWarnings("unchecked") // things are put under the type of their own kind
    private <E extends Entity> Map<UUID, E> held(Class<E> type) {
        return (Map<UUID, E>) (Map<UUID, ? extends Entity>) things(type);
    }

    private Map<UUID, Entity> things(Class<? extends Entity> type) {
        var things = held.get(type);
        if (things == null) {
            throw new IllegalArgumentException("not held here: " + type);
        }
        return things;
    }

    private static Map<Class<?>, Map<UUID, Entity>> held() {
        return Stream.of(EntityKind.values())
                .collect(Collectors.toUnmodifiableMap(EntityKind::type, kind -> new ConcurrentHashMap<>()));
    }
}
