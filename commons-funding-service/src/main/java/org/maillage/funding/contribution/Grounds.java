package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.funding.policy.Policies;
import org.maillage.kernel.Refusal;

/** Looks up what a contribution stands on; refuses closed and unknown places, and improvements that there are not. */
@ApplicationScoped
class Grounds {

    private final HeldPlaces places;
    private final Survivors survivors;
    private final Commons commons;
    private final Candidates candidates;
    private final Policies policies;

    Grounds(HeldPlaces places, Survivors survivors, Commons commons, Candidates candidates, Policies policies) {
        this.places = places;
        this.survivors = survivors;
        this.commons = commons;
        this.candidates = candidates;
        this.policies = policies;
    }

    Ground of(ContributionInput input) {
        var place = places.notClosed(survivors.of(input.placeId()));
        var setting = candidates.settingOf(input.improvementId()).orElseThrow(() -> Refusal.notFound("improvement"));
        var common = commons.known(setting.common());
        return new Ground(
                place,
                input.improvementId(),
                common,
                policies.of(common.originNetwork()),
                candidates.asked(common.networks(), setting.currency()),
                setting.undertaking());
    }
}
