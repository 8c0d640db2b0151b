package org.maillage.funding.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.CommonKeepers;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.directory.HeldPlaces;

/** Who may record volunteer time, and which network values it. */
@ApplicationScoped
class VolunteerDesk {

    private final Commons commons;
    private final CommonKeepers keepers;
    private final HeldNetworks networks;
    private final HeldPlaces places;
    private final Rights rights;

    VolunteerDesk(Commons commons, CommonKeepers keepers, HeldNetworks networks, HeldPlaces places, Rights rights) {
        this.commons = commons;
        this.keepers = keepers;
        this.networks = networks;
        this.places = places;
        this.rights = rights;
    }

    /** The network that it was given to, else the one that the common comes from. */
    UUID valuingNetwork(VolunteerSheet sheet) {
        var common = Optional.ofNullable(sheet.common()).map(id -> commons.known(new CommonId(id)));
        var network = Optional.ofNullable(sheet.network())
                .or(() -> common.map(Common::originNetwork))
                .orElseThrow();
        networks.known(network);
        var place = Optional.ofNullable(sheet.place());
        place.ifPresent(places::notClosed);
        rights.require(rights.isAdmin(List.of(network))
                || place.map(rights::isSteward)
                        .orElseGet(() -> common.filter(keepers::isKeeper).isPresent()));
        return network;
    }
}
