package org.maillage.devstack;

import java.util.Optional;

/** How one part stands at this moment. */
public record PartState(String name, Optional<Long> pid, boolean ready, String address) {

    String word() {
        if (pid.isEmpty()) {
            return "stopped";
        }
        return ready ? "ready" : "not ready";
    }
}
