package org.maillage.funding.decision;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many places say what. */
record Tally(int inFavour, int against, int abstentions, int blocks) {

    static Tally of(Collection<Vote> votes) {
        var counts = new EnumMap<VoteChoice, Integer>(VoteChoice.class);
        votes.forEach(vote -> counts.merge(vote.choice(), 1, Integer::sum));
        return new Tally(
                counts.getOrDefault(VoteChoice.FOR, 0),
                counts.getOrDefault(VoteChoice.AGAINST, 0),
                counts.getOrDefault(VoteChoice.ABSTAIN, 0),
                counts.getOrDefault(VoteChoice.BLOCK, 0));
    }

    int opposed() {
        return against + blocks;
    }

    Map<VoteChoice, Integer> counts() {
        var counts = new EnumMap<VoteChoice, Integer>(VoteChoice.class);
        counts.put(VoteChoice.FOR, inFavour);
        counts.put(VoteChoice.AGAINST, against);
        counts.put(VoteChoice.ABSTAIN, abstentions);
        counts.put(VoteChoice.BLOCK, blocks);
        return counts;
    }
}
