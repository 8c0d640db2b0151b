package org.maillage.funding.contribution.expiring;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.maillage.funding.contribution.DueContributions;
import org.maillage.kit.database.WholeTransactions;
import org.maillage.kit.loop.Due;
import org.maillage.kit.loop.DueLoop;

/** Looks every half minute for promises that were due. */
@Singleton
public class ContributionExpiry extends DueLoop {

    ContributionExpiry(DueContributions contributions, WholeTransactions transactions) {
        super(
                "contribution-expiry",
                Duration.ofSeconds(30),
                new Due<>(
                        "contribution", contributions::due, id -> transactions.inOne(() -> contributions.expire(id))));
    }
}
