package org.maillage.funding.contribution;

import java.util.List;
import java.util.UUID;

/** What a refund took back from matches, by programme, in cents. */
public record Clawbacks(List<Clawback> all) {

    public record Clawback(UUID programmeId, long cents) {}

    public Clawbacks {
        all = List.copyOf(all);
    }
}
