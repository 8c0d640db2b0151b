package org.maillage.funding.contribution.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionRights;
import org.maillage.kit.idempotency.Gate;

/** A steward of the place whose contribution the path names. */
@ApplicationScoped
class VoiceOfContribution implements Gate {

    private final ContributionRights rights;

    VoiceOfContribution(ContributionRights rights) {
        this.rights = rights;
    }

    @Override
    public void require(@Nullable Object[] parameters) {
        if (parameters[0] instanceof UUID id) {
            rights.requireVoice(new ContributionId(id));
        }
    }
}
