package org.maillage.funding.matching;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a rule may ask of the place that contributes.
 *
 * @param version of the local copy that was judged
 * @param region INSEE code of its region
 * @param networks those that it is an adopted member of
 * @param verifiedBasis whether it is open and registered; verified is this and a member of the programme's network
 */
public record PlaceFacts(
        UUID id, long version, Optional<String> region, Set<String> kinds, Set<UUID> networks, boolean verifiedBasis) {

    boolean isVerifiedIn(UUID network) {
        return verifiedBasis && networks.contains(network);
    }
}
