package org.maillage.funding.use;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was drawn of programmes. A locked use is made where there was none; the order is that of the programmes' ids. */
public interface ProgrammeUses {

    List<PlaceUse> lockedOfPlaces(Collection<UUID> places, Collection<UUID> programmes);

    List<ImprovementUse> lockedOfImprovements(Collection<UUID> improvements, Collection<UUID> programmes);

    /** Every use of the place that there is, locked. */
    List<PlaceUse> lockedOfPlace(UUID place);

    List<PlaceUse> ofPlace(UUID place);

    List<ImprovementUse> ofImprovement(UUID improvement);

    List<ImprovementUse> ofProgramme(UUID programme);

    /** Whether a match was ever counted; since then funder, network, mode and currency are fixed. */
    boolean isUsed(UUID programme);
}
