package org.maillage.funding.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.maillage.kernel.Refusal;

/**
 * The voices of a network's places on one question.
 *
 * @param electorate the places that have a voice: open when the decision was opened, and still in the network
 * @param votes the last word of each place that has spoken, in the order they first spoke
 */
public record Ballot(List<UUID> electorate, List<Vote> votes) {

    public Ballot {
        electorate = List.copyOf(electorate);
        votes = List.copyOf(votes);
    }

    static Ballot of(List<UUID> electorate) {
        return new Ballot(electorate, List.of());
    }

    /** One voice a place, and its last word counts. Refuses {@code not-in-electorate}. */
    Ballot cast(Vote vote) {
        if (!electorate.contains(vote.placeId())) {
            throw new Refusal("not-in-electorate", "This place has no voice in this decision.");
        }
        if (voteOf(vote.placeId()).isEmpty()) {
            return new Ballot(electorate, with(vote));
        }
        return new Ballot(electorate, replaced(said -> said.placeId().equals(vote.placeId()) ? vote : said));
    }

    /** The place has no voice any more. */
    Ballot without(UUID place) {
        return new Ballot(
                electorate.stream().filter(elector -> !elector.equals(place)).toList(),
                votes.stream().filter(vote -> !vote.placeId().equals(place)).toList());
    }

    /** The two are one place, with one voice: what the survivor said stands, else what the absorbed said. */
    Ballot merged(UUID absorbed, UUID survivor) {
        var said = voteOf(survivor).or(() -> voteOf(absorbed).map(vote -> vote.by(survivor)));
        var others = without(absorbed).without(survivor);
        var alone = new Ballot(
                Stream.concat(others.electorate.stream(), Stream.of(survivor)).toList(), others.votes);
        return said.map(alone::cast).orElse(alone);
    }

    boolean hasVoice(UUID place) {
        return electorate.contains(place);
    }

    /** Never in a network without places, which waits for the end. */
    boolean isComplete() {
        return !electorate.isEmpty() && votes.size() == electorate.size();
    }

    /** How it ends, when so many percent of the electorate must have spoken, abstentions included. */
    DecisionStatus outcome(DecisionRule rule, int quorumPercent) {
        long needed = ((long) quorumPercent * electorate.size() + 99) / 100;
        if (votes.size() < needed) {
            return DecisionStatus.NO_QUORUM;
        }
        return rule.adopts(tally()) ? DecisionStatus.ADOPTED : DecisionStatus.REJECTED;
    }

    Tally tally() {
        return Tally.of(votes);
    }

    private Optional<Vote> voteOf(UUID place) {
        return votes.stream().filter(vote -> vote.placeId().equals(place)).findFirst();
    }

    private List<Vote> with(Vote vote) {
        var more = new ArrayList<>(votes);
        more.add(vote);
        return more;
    }

    private List<Vote> replaced(UnaryOperator<Vote> change) {
        return votes.stream().map(change).toList();
    }
}
