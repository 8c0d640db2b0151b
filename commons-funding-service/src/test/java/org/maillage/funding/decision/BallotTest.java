package org.maillage.funding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maillage.funding.decision.DecisionRule.CONSENT;
import static org.maillage.funding.decision.DecisionRule.MAJORITY;
import static org.maillage.funding.decision.DecisionRule.TWO_THIRDS;
import static org.maillage.funding.decision.DecisionStatus.ADOPTED;
import static org.maillage.funding.decision.DecisionStatus.NO_QUORUM;
import static org.maillage.funding.decision.DecisionStatus.REJECTED;
import static org.maillage.funding.decision.VoteChoice.ABSTAIN;
import static org.maillage.funding.decision.VoteChoice.AGAINST;
import static org.maillage.funding.decision.VoteChoice.BLOCK;
import static org.maillage.funding.decision.VoteChoice.FOR;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Refusal;

class BallotTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void line_30_ten_electors_decide_by_each_rule() {
        var threeToTwo = of(10, FOR, FOR, FOR, AGAINST, AGAINST);
        var fiveAndABlock = of(10, FOR, FOR, FOR, FOR, FOR, BLOCK);
        var four = of(10, FOR, FOR, FOR, FOR);

        assertThat(threeToTwo.outcome(MAJORITY, 50)).isEqualTo(ADOPTED);
        assertThat(threeToTwo.outcome(TWO_THIRDS, 50)).isEqualTo(REJECTED);
        assertThat(fiveAndABlock.outcome(CONSENT, 50)).isEqualTo(REJECTED);
        assertThat(Stream.of(DecisionRule.values()).map(rule -> four.outcome(rule, 50)))
                .containsOnly(NO_QUORUM);
    }

    @Test
    void a_tie_rejects_and_a_block_counts_against() {
        assertThat(of(10, FOR, AGAINST).outcome(MAJORITY, 0)).isEqualTo(REJECTED);
        assertThat(of(10, FOR, FOR, AGAINST, BLOCK).outcome(MAJORITY, 0)).isEqualTo(REJECTED);
        assertThat(of(10, FOR, FOR, BLOCK).outcome(MAJORITY, 0)).isEqualTo(ADOPTED);
    }

    @Test
    void two_thirds_are_reached_exactly() {
        assertThat(of(10, FOR, FOR, AGAINST).outcome(TWO_THIRDS, 0)).isEqualTo(ADOPTED);
        assertThat(of(10, FOR, FOR, AGAINST, ABSTAIN).outcome(TWO_THIRDS, 0)).isEqualTo(ADOPTED);
        assertThat(of(10, FOR, FOR, FOR, AGAINST, BLOCK).outcome(TWO_THIRDS, 0)).isEqualTo(REJECTED);
        assertThat(of(10, ABSTAIN).outcome(TWO_THIRDS, 0)).isEqualTo(REJECTED);
    }

    @Test
    void consent_needs_one_voice_for_it_and_is_not_stopped_by_who_is_against() {
        assertThat(of(10, FOR, AGAINST, AGAINST).outcome(CONSENT, 0)).isEqualTo(ADOPTED);
        assertThat(of(10, ABSTAIN, ABSTAIN).outcome(CONSENT, 0)).isEqualTo(REJECTED);
        assertThat(of(10).outcome(CONSENT, 0)).isEqualTo(REJECTED);
    }

    @Test
    void the_quorum_is_rounded_up_and_counts_abstentions() {
        assertThat(of(7, FOR, ABSTAIN, ABSTAIN).outcome(MAJORITY, 50)).isEqualTo(NO_QUORUM);
        assertThat(of(7, FOR, ABSTAIN, ABSTAIN, ABSTAIN).outcome(MAJORITY, 50)).isEqualTo(ADOPTED);
        assertThat(of(3, FOR).outcome(MAJORITY, 34)).isEqualTo(NO_QUORUM);
        assertThat(of(3, FOR).outcome(MAJORITY, 33)).isEqualTo(ADOPTED);
    }

    @Test
    void the_last_word_of_a_place_counts_and_others_have_none() {
        var ballot = of(2, FOR);
        var place = ballot.electorate().get(0);

        var changed = ballot.cast(vote(place, AGAINST));

        assertThat(changed.votes()).extracting(Vote::choice).containsExactly(AGAINST);
        assertThatThrownBy(() -> changed.cast(vote(UUID.randomUUID(), FOR)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-in-electorate"));
    }

    @Test
    void a_place_that_leaves_takes_its_voice_along() {
        var ballot = of(3, FOR, AGAINST);

        var left = ballot.without(ballot.electorate().get(1));

        assertThat(left.electorate()).hasSize(2);
        assertThat(left.outcome(MAJORITY, 50)).isEqualTo(ADOPTED);
    }

    @Test
    void of_two_places_that_are_one_the_survivors_word_wins() {
        var ballot = of(3, FOR, AGAINST);
        var absorbed = ballot.electorate().get(0);
        var survivor = ballot.electorate().get(1);
        var silent = ballot.electorate().get(2);
        var outside = UUID.randomUUID();

        assertThat(ballot.merged(absorbed, survivor).votes())
                .extracting(Vote::placeId, Vote::choice)
                .containsExactly(tuple(survivor, AGAINST));
        assertThat(ballot.merged(absorbed, silent).votes())
                .extracting(Vote::placeId)
                .containsExactly(survivor, silent);
        assertThat(ballot.merged(absorbed, outside).electorate()).containsExactly(survivor, silent, outside);
        assertThat(ballot.merged(absorbed, survivor).electorate()).hasSize(2);
    }

    private static Ballot of(int electors, VoteChoice... choices) {
        var ballot = Ballot.of(Stream.generate(UUID::randomUUID).limit(electors).toList());
        for (int i = 0; i < choices.length; i++) {
            ballot = ballot.cast(vote(ballot.electorate().get(i), choices[i]));
        }
        return ballot;
    }

    private static Vote vote(UUID place, VoteChoice choice) {
        return new Vote(place, choice, NOON, null);
    }

    @Test
    void counts_by_choice() {
        assertThat(of(5, FOR, BLOCK, ABSTAIN).tally()).isEqualTo(new Tally(1, 0, 1, 1));
    }
}
