package org.maillage.funding.contribution.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionRights;
import org.maillage.kit.idempotency.Gate;

/** The treasurer of the network in whose books the contribution of the path is. */
@ApplicationScoped
public class PurseOfContribution implements Gate {

    private final ContributionRights rights;

    PurseOfContribution(ContributionRights rights) {
        this.rights = rights;
    }

    @Override
    public void require(@Nullable Object[] parameters) {
        if (parameters[0] instanceof UUID id) {
            rights.requireTreasurer(new ContributionId(id));
        }
    }
}
