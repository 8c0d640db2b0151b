package org.maillage.kit.loop;

import java.util.Optional;

/** A loop of this service, as its health shows it. */
public interface Running {

    String name();

    boolean isRunning();

    /** What it is waiting for, such as a broker that is away; empty when all is well. */
    default Optional<String> trouble() {
        return Optional.empty();
    }
}
