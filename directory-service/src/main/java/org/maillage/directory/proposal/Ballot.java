package org.maillage.directory.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.kernel.Refusal;

/**
 * The voices of a network's places on one proposal.
 *
 * @param electorate the places that have a voice, as they were at the opening
 * @param quorum how many voices of any choice are needed, as it was at the opening
 * @param voices the last word of each place that has spoken
 */
public record Ballot(Set<UUID> electorate, int quorum, Map<UUID, Voice> voices) {

    public Ballot {
        electorate = Set.copyOf(electorate);
        voices = Map.copyOf(voices);
    }

    static Ballot open(Set<UUID> electorate, int quorumPercent) {
        return new Ballot(electorate, quorumOf(quorumPercent, electorate.size()), Map.of());
    }

    /** Nobody is asked: the one who keeps the place answers. */
    static Ballot none() {
        return new Ballot(Set.of(), 0, Map.of());
    }

    private static int quorumOf(int percent, int electorate) {
        return (percent * electorate + 99) / 100;
    }

    /** A place has one voice, and its last word counts. Refuses {@code not-in-electorate}. */
    Ballot cast(UUID place, Voice voice) {
        if (!electorate.contains(place)) {
            throw new Refusal("not-in-electorate", "The place had no voice in the network when the vote opened.");
        }
        var more = new HashMap<>(voices);
        more.put(place, voice);
        return new Ballot(electorate, quorum, more);
    }

    /** Whether every voice is in; never in a network without places, which waits for the deadline. */
    boolean isComplete() {
        return !electorate.isEmpty() && voices.size() == electorate.size();
    }

    /** What the voices say. Without a quorum silence consents. */
    Outcome outcome() {
        if (voices.size() < quorum) {
            return Outcome.NO_QUORUM;
        }
        if (count(VoteChoice.BLOCK) > 0) {
            return Outcome.BLOCKED;
        }
        long margin = count(VoteChoice.FOR) - count(VoteChoice.AGAINST);
        boolean carried = quorum == 0 ? margin >= 0 : margin > 0;
        return carried ? Outcome.ADOPTED : Outcome.OUTVOTED;
    }

    private long count(VoteChoice choice) {
        return voices.values().stream().filter(v -> v.choice() == choice).count();
    }
}
