package org.maillage.gateway.changes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** How far each partition was read, against the end that it had when it was first seen. */
final class CatchUp {

    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();

    void begin(Map<TopicPartition, Long> endOffsets) {
        ends.putAll(endOffsets);
    }

    void reached(TopicPartition partition, long offset) {
        read.put(partition, offset);
    }

    /** Where to go on in a partition; 0 when nothing of it was read. */
    long offset(TopicPartition partition) {
        return read.getOrDefault(partition, 0L);
    }

    boolean knows(TopicPartition partition) {
        return ends.containsKey(partition);
    }

    boolean isComplete() {
        return ends.entrySet().stream().allMatch(end -> offset(end.getKey()) >= end.getValue());
    }

    long remaining() {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - offset(end.getKey())))
                .sum();
    }
}
