package org.maillage.funding.contribution.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.ContributionRights;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Gate;

/** A steward of the place that the body names. */
@ApplicationScoped
class VoiceOfPlace implements Gate {

    private final ContributionRights rights;

    VoiceOfPlace(ContributionRights rights) {
        this.rights = rights;
    }

    @Override
    public void require(@Nullable Object[] parameters) {
        if (parameters[0] instanceof JsonObject body) {
            rights.requireVoiceOf(body.members());
        }
    }
}
