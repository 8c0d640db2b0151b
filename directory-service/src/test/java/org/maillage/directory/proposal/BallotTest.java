package org.maillage.directory.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Refusal;

class BallotTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    /** Acceptance line 16. */
    @Test
    void of_11_member_places_at_30_percent_the_quorum_is_4_and_a_block_rejects() {
        var ballot = Ballot.open(places(11), 30);

        var three = voices(ballot, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR);
        var four = voices(ballot, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.AGAINST);
        var five = voices(ballot, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.BLOCK);

        assertThat(ballot.quorum()).isEqualTo(4);
        assertThat(three.outcome()).isEqualTo(Outcome.NO_QUORUM);
        assertThat(four.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(five.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(five.outcome().status()).isEqualTo(ProposalStatus.REJECTED);
    }

    /** Acceptance line 17, on the ballot. */
    @Test
    void two_stewards_of_one_place_have_one_voice_and_the_last_word_counts() {
        var place = place(1);

        var ballot = Ballot.open(Set.of(place, place(2)), 50)
                .cast(place, voice(VoteChoice.FOR))
                .cast(place, voice(VoteChoice.AGAINST));

        assertThat(ballot.voices()).hasSize(1);
        assertThat(ballot.outcome()).isEqualTo(Outcome.OUTVOTED);
    }

    @Test
    void a_place_that_joined_after_the_opening_has_no_voice() {
        var ballot = Ballot.open(places(3), 0);

        assertThatThrownBy(() -> ballot.cast(place(7), voice(VoteChoice.FOR)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("not-in-electorate"));
    }

    @Test
    void an_abstention_counts_for_the_quorum_and_a_tie_rejects() {
        var ballot = Ballot.open(places(4), 50);

        assertThat(voices(ballot, VoteChoice.ABSTAIN, VoteChoice.FOR).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(voices(ballot, VoteChoice.AGAINST, VoteChoice.FOR).outcome()).isEqualTo(Outcome.OUTVOTED);
        assertThat(voices(ballot, VoteChoice.ABSTAIN, VoteChoice.ABSTAIN).outcome())
                .isEqualTo(Outcome.OUTVOTED);
    }

    @Test
    void without_a_quorum_silence_and_a_tie_consent() {
        var ballot = Ballot.open(places(4), 0);

        assertThat(ballot.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(voices(ballot, VoteChoice.FOR, VoteChoice.AGAINST).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(voices(ballot, VoteChoice.AGAINST).outcome()).isEqualTo(Outcome.OUTVOTED);
    }

    @Test
    void it_is_complete_when_every_voice_is_in_and_never_where_nobody_has_one() {
        var ballot = Ballot.open(places(2), 0);

        assertThat(voices(ballot, VoteChoice.FOR).isComplete()).isFalse();
        assertThat(voices(ballot, VoteChoice.FOR, VoteChoice.FOR).isComplete()).isTrue();
        assertThat(Ballot.open(Set.of(), 30).isComplete()).isFalse();
    }

    @Test
    void the_quorum_is_rounded_up() {
        assertThat(List.of(
                        Ballot.open(places(10), 30).quorum(),
                        Ballot.open(places(1), 1).quorum(),
                        Ballot.open(places(0), 100).quorum(),
                        Ballot.open(places(7), 100).quorum()))
                .containsExactly(3, 1, 0, 7);
    }

    @Test
    void a_block_without_a_reason_cannot_be() {
        assertThatThrownBy(() -> new Voice(VoteChoice.BLOCK, "non merci", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Ballot voices(Ballot open, VoteChoice... choices) {
        var electors = List.copyOf(new HashSet<>(open.electorate()));
        var ballot = open;
        for (int i = 0; i < choices.length; i++) {
            ballot = ballot.cast(electors.get(i), voice(choices[i]));
        }
        return ballot;
    }

    private static Voice voice(VoteChoice choice) {
        return new Voice(choice, choice == VoteChoice.BLOCK ? "Il y en a déjà un." : null, NOW);
    }

    private static Set<UUID> places(int count) {
        return IntStream.range(0, count).mapToObj(BallotTest::place).collect(Collectors.toSet());
    }

    private static UUID place(int number) {
        return new UUID(0, number);
    }
}
