package org.maillage.directory.proposal;

import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.place.PlaceId;

/**
 * What is put to the vote of a network.
 *
 * @param place the place concerned, empty for a convention
 * @param subject the other thing concerned, such as a convention or the place to be absorbed
 * @param summary one sentence that the places read
 */
public record Motion(ProposalKind kind, Optional<PlaceId> place, Optional<UUID> subject, String summary) {

    public Motion {
        if (!kind.isVoted()) {
            throw new IllegalArgumentException(kind + " is answered, not voted on");
        }
    }

    public static Motion on(ProposalKind kind, PlaceId place, String summary) {
        return new Motion(kind, Optional.of(place), Optional.empty(), summary);
    }
}
