package org.maillage.funding.matching;

import java.util.Set;
import java.util.UUID;

/**
 * Conditions that must all hold; an empty set is no condition.
 *
 * @param regions INSEE codes
 * @param networks the place belongs to one of them; none given: to the programme's own network
 */
public record Eligibility(
        Set<String> regions,
        Set<String> placeKinds,
        Set<String> commonKinds,
        Set<UUID> networks,
        boolean verifiedPlacesOnly) {

    public static final Eligibility ANY = new Eligibility(Set.of(), Set.of(), Set.of(), Set.of(), false);

    public Eligibility {
        regions = Set.copyOf(regions);
        placeKinds = Set.copyOf(placeKinds);
        commonKinds = Set.copyOf(commonKinds);
        networks = Set.copyOf(networks);
    }
}
