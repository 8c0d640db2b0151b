package org.maillage.gateway.readmodel;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Those who wait for a version of a thing. */
final class Waiting {

    /** Things of two kinds may share an id, such as a programme and its result. */
    private record Thing(EntityKind kind, UUID id) {}

    private record Waiter(long version, CompletableFuture<Boolean> reached) {}

    private final Map<Thing, Set<Waiter>> waiters = new ConcurrentHashMap<>();

    CompletableFuture<Boolean> until(EntityKind kind, UUID id, long version, LongSupplier held, Duration atMost) {
        var thing = new Thing(kind, id);
        if (held.getAsLong() >= version) {
            return CompletableFuture.completedFuture(true);
        }
        var waiter = new Waiter(version, new CompletableFuture<>());
        waiters.compute(thing, (any, present) -> {
            Set<Waiter> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(waiter);
            return all;
        });
        waiter.reached().whenComplete((reached, failure) -> leave(thing, waiter));
        // It may have come between the first look and the entry in the list.
        if (held.getAsLong() >= version) {
            waiter.reached().complete(true);
        }
        return waiter.reached().completeOnTimeout(false, atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    void reached(EntityKind kind, UUID id, long version) {
        waiters.getOrDefault(new Thing(kind, id), Set.of()).stream()
                .filter(waiter -> waiter.version() <= version)
                .forEach(waiter -> waiter.reached().complete(true));
    }

    private void leave(Thing thing, Waiter waiter) {
        waiters.computeIfPresent(thing, (any, all) -> {
            all.remove(waiter);
            return all.isEmpty() ? null : all;
        });
    }
}
