package org.maillage.funding.contribution;

import java.util.Map;
import java.util.UUID;

/**
 * What hangs on the own money of contributions beside their matches, such as what a quadratic close allocated to an
 * improvement. Implemented by the feature that keeps it; the money itself is moved here.
 */
public interface OwnMoneyFollower {

    /**
     * Some of the contribution was cancelled, has expired or was refunded. Called under the locks of the contribution, its
     * improvement and the programmes of its matches.
     *
     * @param gone in cents, above zero
     * @return how much goes back to each of those programmes of what the improvement has of them
     */
    Map<UUID, Long> ownMoneyGone(Contribution contribution, long gone);
}
