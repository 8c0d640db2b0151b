package org.maillage.funding.contribution;

import java.util.Map;
import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.kit.record.Recorded.By;

/** What closes gave to an improvement as a whole, as their feature tells it: it falls with the lines that they counted. */
public interface GivenAtClose {

    /** After lines of the improvement were released or refunded: answers by programme how much goes back, in cents. */
    Map<UUID, Long> follow(Reduced reduced);

    /** @param programmes those of the lines, locked, and their uses */
    record Reduced(
            Improvement improvement,
            Map<UUID, Programme> programmes,
            Map<UUID, ImprovementUse> uses,
            By by,
            String actor) {}
}
