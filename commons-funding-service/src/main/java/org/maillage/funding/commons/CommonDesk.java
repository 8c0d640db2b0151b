package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** What is checked of a common's sheet against the world: who writes it, its places, its networks, its slug. */
@ApplicationScoped
class CommonDesk {

    private final Commons commons;
    private final HeldPlaces places;
    private final HeldNetworks networks;
    private final Rights rights;

    CommonDesk(Commons commons, HeldPlaces places, HeldNetworks networks, Rights rights) {
        this.commons = commons;
        this.places = places;
        this.networks = networks;
        this.rights = rights;
    }

    /** By a steward of one of its steward places, or an admin of one of its networks. */
    void requireLister(CommonSheet sheet) {
        rights.require(rights.isStewardOfAny(sheet.stewardPlaces()) || rights.isAdmin(sheet.networks()));
        check(sheet, List.of(), List.of());
        requireFree(sheet, Optional.empty());
    }

    void requireChange(CommonSheet sheet, Common common) {
        if (!sheet.networks().contains(common.originNetwork())) {
            var message = "A common stays listed in the network that it comes from, " + common.originNetwork() + ".";
            throw Refusal.validation(List.of(new Fault("/networkIds", "origin-network", message)));
        }
        check(sheet, common.stewardPlaces(), common.networks());
        requireFree(sheet, Optional.of(common));
    }

    private void check(CommonSheet sheet, List<UUID> stewardsBefore, List<UUID> networksBefore) {
        without(sheet.stewardPlaces(), stewardsBefore).forEach(places::notClosed);
        var stewards = places.byIds(sheet.stewardPlaces());
        for (var network : without(sheet.networks(), networksBefore)) {
            networks.known(network);
            rights.require(isIn(network, stewards) || rights.isAdmin(List.of(network)));
        }
    }

    /** A common enters a network by one of its members, or by its admin. */
    private static boolean isIn(UUID network, List<HeldPlace> stewards) {
        return stewards.stream().anyMatch(place -> place.networks().contains(network));
    }

    private void requireFree(CommonSheet sheet, Optional<Common> common) {
        commons.bySlug(sheet.slug())
                .filter(other ->
                        common.filter(c -> c.uuid().equals(other.uuid())).isEmpty())
                .ifPresent(other -> {
                    throw new Refusal("slug-taken", "Another common has this slug.").with("id", other.uuid());
                });
    }

    private static List<UUID> without(Collection<UUID> all, Collection<UUID> before) {
        var added = new ArrayList<>(all);
        added.removeAll(before);
        return added;
    }
}
