package org.maillage.funding.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;
import org.maillage.kit.record.Recorded;

/** A question to a network's places, with one voice each. */
@Entity
@Table(name = "decision")
public class Decision extends Recorded {

    @Column(name = "network_id", nullable = false)
    private UUID networkId;

    @Column(nullable = false)
    private String question;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecisionRule rule;

    @Column(name = "quorum_percent", nullable = false)
    private int quorumPercent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecisionStatus status;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Column(nullable = false)
    private Ballot ballot;

    protected Decision() {}

    private Decision(DecisionId id, Motion motion, By by) {
        super(id.value(), by);
        networkId = motion.network();
        question = motion.question();
        subjectId = motion.subject().orElse(null);
        rule = motion.rule();
        quorumPercent = motion.quorumPercent();
        closesAt = motion.closesAt();
        status = DecisionStatus.OPEN;
        ballot = Ballot.of(List.of());
    }

    static Decision open(DecisionId id, Motion motion, By by) {
        return new Decision(id, motion, by);
    }

    /** Who has a voice: the network's open places, now. */
    Decision asking(List<UUID> places) {
        ballot = Ballot.of(places);
        return this;
    }

    /** Refuses {@code decision-closed}, also before the end was noted, and {@code not-in-electorate}. */
    void cast(Vote vote, By by) {
        if (status != DecisionStatus.OPEN || !by.at().isBefore(closesAt)) {
            throw new Refusal("decision-closed", "No voice counts any more.").with("state", status.name());
        }
        ballot = ballot.cast(vote);
        touch(by);
    }

    /** False when it had no voice, or all is over. */
    boolean loses(UUID place, By by) {
        if (status != DecisionStatus.OPEN || !ballot.hasVoice(place)) {
            return false;
        }
        ballot = ballot.without(place);
        touch(by);
        return true;
    }

    /** False when the absorbed had no voice, or all is over. */
    boolean unites(UUID absorbed, UUID survivor, By by) {
        if (status != DecisionStatus.OPEN || !ballot.hasVoice(absorbed)) {
            return false;
        }
        ballot = ballot.merged(absorbed, survivor);
        touch(by);
        return true;
    }

    /** Ends it when its time has come or all have spoken; false while it goes on, or when it is over. */
    boolean closeIfDue(By by) {
        if (status != DecisionStatus.OPEN || by.at().isBefore(closesAt) && !ballot.isComplete()) {
            return false;
        }
        status = ballot.outcome(rule, quorumPercent);
        touch(by);
        return true;
    }

    public DecisionId id() {
        return new DecisionId(uuid());
    }

    public UUID network() {
        return networkId;
    }

    public String question() {
        return question;
    }

    public Optional<UUID> subject() {
        return Optional.ofNullable(subjectId);
    }

    public DecisionRule rule() {
        return rule;
    }

    public int quorumPercent() {
        return quorumPercent;
    }

    public DecisionStatus status() {
        return status;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public Ballot ballot() {
        return ballot;
    }
}
