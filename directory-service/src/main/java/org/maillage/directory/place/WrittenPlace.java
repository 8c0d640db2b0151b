package org.maillage.directory.place;

import java.util.List;
import java.util.Optional;
import org.maillage.directory.proposal.ProposalId;
import org.maillage.kernel.Fault;

/**
 * A place as it stands after a write, and what the write warns of.
 *
 * @param awaited the vote that what was asked waits for; empty when it is done
 */
public record WrittenPlace(PlaceState place, List<Fault> warnings, Optional<ProposalId> awaited) {

    static WrittenPlace done(PlaceState place, List<Fault> warnings) {
        return new WrittenPlace(place, warnings, Optional.empty());
    }
}
