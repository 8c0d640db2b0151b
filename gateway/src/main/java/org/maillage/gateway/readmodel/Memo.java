package org.maillage.gateway.readmodel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps what was computed of something as long as the model does not change, for a minute at most. */
public final class Memo<K, V> {

    private static final int MOST_KEPT = 1_000;

    private record Kept<V>(long changes, Instant minute, V value) {}

    private final ReadModel model;
    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();

    public Memo(ReadModel model) {
        this.model = model;
    }

    public V of(K key, Instant now, Function<Instant, V> computation) {
        long changes = model.changes();
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var known = kept.get(key);
        if (known != null && known.changes() == changes && known.minute().equals(minute)) {
            return known.value();
        }
        var value = computation.apply(minute);
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, new Kept<>(changes, minute, value));
        return value;
    }
}
