package org.maillage.funding.contribution;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.Common;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.policy.Policy;
import org.maillage.kernel.Siren;

/**
 * What is known of a contribution before any row is locked.
 *
 * @param policy of the network in whose books it will be
 * @param asked the programmes to ask, with whether their money is public
 * @param undertaking behind the common, where de minimis aid is counted
 */
record Ground(
        HeldPlace place,
        ImprovementId improvementId,
        Common common,
        Policy policy,
        Map<UUID, Boolean> asked,
        Optional<Siren> undertaking) {}
