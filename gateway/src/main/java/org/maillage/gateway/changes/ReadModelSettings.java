package org.maillage.gateway.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the read model is fed. */
@ConfigMapping(prefix = "maillage.read-model")
public interface ReadModelSettings {

    /** Whether topics are read at all; tests that feed the model themselves say no. */
    @WithDefault("true")
    boolean follow();

    /** How many changes may wait for one subscriber before it is dropped. */
    @WithDefault("1024")
    int subscriberPatience();

    /** How often the indexes show what was written to them, in milliseconds. */
    @WithDefault("25")
    int refreshMillis();
}
