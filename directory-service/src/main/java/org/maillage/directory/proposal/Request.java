package org.maillage.directory.proposal;

import java.util.Optional;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;

/**
 * What one person asks of those who keep a place: a change, or to become its steward.
 *
 * @param words the person's own
 * @param proof the address of a page that shows it to be true
 */
public record Request(ProposalKind kind, PlaceId place, String words, Asked asked, Optional<String> proof) {

    /** What is wanted of which part, for a change. */
    public record Asked(Optional<Part> part, Wanted wanted, ProposedChanges changes) {

        public static final Asked NOTHING = new Asked(Optional.empty(), Wanted.NOTHING, ProposedChanges.NONE);
    }

    public Request {
        if (kind.isVoted()) {
            throw new IllegalArgumentException(kind + " is voted on, not answered");
        }
    }
}
