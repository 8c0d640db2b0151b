package org.maillage.directory.proposal;

import java.util.Optional;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.TextRule;

/** Where the directory's other doors leave what somebody says of a place. */
public interface Suggestions {

    /** What the words are read with: 2,000 characters at most, no markup, no personal data. */
    TextRule WORDS = TextRule.block(2_000);

    /**
     * "This is wrong", from somebody who did not sign in. Demands an open transaction.
     *
     * @param words read with {@link #WORDS}
     */
    ProposalState record(PlaceId place, Optional<Part> part, String words);
}
