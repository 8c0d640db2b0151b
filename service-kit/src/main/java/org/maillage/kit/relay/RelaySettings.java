package org.maillage.kit.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

@ConfigMapping(prefix = "maillage.relay")
interface RelaySettings {

    @WithDefault("12")
    int partitions();

    /** -1 leaves it to the broker. */
    @WithDefault("-1")
    short replicationFactor();

    @WithDefault("1h")
    Duration minCompactionLag();

    @WithDefault("24h")
    Duration maxCompactionLag();

    @WithDefault("6h")
    Duration segment();

    @WithDefault("90d")
    Duration deleteRetention();

    default Map<String, String> topicConfig() {
        return Map.of(
                "cleanup.policy", "compact",
                "min.compaction.lag.ms", String.valueOf(minCompactionLag().toMillis()),
                "max.compaction.lag.ms", String.valueOf(maxCompactionLag().toMillis()),
                "segment.ms", String.valueOf(segment().toMillis()),
                "delete.retention.ms", String.valueOf(deleteRetention().toMillis()));
    }
}
