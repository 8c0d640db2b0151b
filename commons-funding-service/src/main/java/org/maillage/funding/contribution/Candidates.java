package org.maillage.funding.contribution;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.kernel.Siren;

/** Finds what a contribution has to lock; what decides on matches is read from the locked rows. */
public interface Candidates {

    Optional<Setting> settingOf(ImprovementId improvement);

    /** The programmes of the networks that a contribution in that currency asks, with whether their money is public. */
    Map<UUID, Boolean> asked(Collection<UUID> networks, String currency);

    /** Reads all that follows in this transaction from one snapshot, and writes nothing; called first. */
    void fromOneSnapshot();

    /** What of an improvement does not change while it takes money, and the undertaking behind its common. */
    record Setting(CommonId common, String currency, Optional<Siren> undertaking) {}
}
