package org.maillage.funding.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.CommonKeepers;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;

/** Who may propose improvements, write them and say that they are well done. */
@ApplicationScoped
class ImprovementRights {

    private final Commons commons;
    private final CommonKeepers keepers;
    private final HeldPlaces places;
    private final Rights rights;

    ImprovementRights(Commons commons, CommonKeepers keepers, HeldPlaces places, Rights rights) {
        this.commons = commons;
        this.keepers = keepers;
        this.places = places;
        this.rights = rights;
    }

    /** Its keepers, and the steward of any open place or an admin of a network where it is listed. */
    void requireProposer(Common common) {
        rights.actor();
        rights.require(keepers.isKeeper(common)
                || rights.isAdmin(common.networks())
                || rights.isStewardOfAny(openIn(common.networks())));
    }

    void requireKeeperOrAdmin(Improvement improvement) {
        keepers.requireKeeperOrAdmin(commons.known(improvement.commonId()));
    }

    /** An admin of a network where its common is listed. */
    void requireAdmin(Improvement improvement) {
        rights.require(rights.isAdmin(commons.known(improvement.commonId()).networks()));
    }

    private Collection<UUID> openIn(Collection<UUID> networks) {
        return networks.stream()
                .flatMap(network -> places.openIn(network).stream())
                .map(HeldPlace::id)
                .distinct()
                .toList();
    }
}
