package org.maillage.gateway.readmodel.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one of each equal value. A directory says the same few codes, communes and sources tens of thousands of times;
 * holding each once keeps a place small. Past its limit a new value is not shared.
 */
final class Pool {

    private static final int LIMIT = 200_000;

    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked") // what is kept under a value is that value
    <T> T one(T value) {
        if (kept.size() >= LIMIT) {
            return (T) kept.getOrDefault(value, value);
        }
        var present = kept.putIfAbsent(value, value);
        return present == null ? value : (T) present;
    }
}
