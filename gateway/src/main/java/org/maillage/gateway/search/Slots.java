package org.maillage.gateway.search;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gives each indexed thing a number, so that a document leads to its thing without a look-up by id. */
final class Slots<T> {

    private static final int FIRST_SIZE = 1024;

    private final Map<UUID, Integer> slots = new ConcurrentHashMap<>();
    private volatile @Nullable Indexed<T>[] things = empty(FIRST_SIZE);
    private int used;

    synchronized int put(UUID id, Indexed<T> thing) {
        int slot = slots.computeIfAbsent(id, any -> used++);
        if (slot >= things.length) {
            things = Arrays.copyOf(things, 2 * things.length);
        }
        things[slot] = thing;
        return slot;
    }

    synchronized void remove(UUID id) {
        var slot = slots.remove(id);
        if (slot != null) {
            things[slot] = null;
        }
    }

    /** Null once removed: its document may be found a moment longer. */
    @Nullable Indexed<T> get(int slot) {
        var all = things;
        return slot < all.length ? all[slot] : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generics cannot be made otherwise
    private static <T> @Nullable Indexed<T>[] empty(int size) {
        return (Indexed<T>[]) new Indexed[size];
    }
}
