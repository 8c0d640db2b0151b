package org.maillage.funding.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.ledger.JournalId;
import org.maillage.kernel.Refusal;

/** Money given back to a place, in cents, and what was matched of it. */
@Entity
@Table(name = "refund")
public class Refund {

    @Id
    private UUID id;

    @Column(name = "contribution_id", nullable = false)
    private UUID contributionId;

    @Column(nullable = false)
    private short position;

    @Column(nullable = false)
    private long amount;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private Clawbacks clawbacks;

    @Column(name = "transferred_at")
    private @Nullable Instant transferredAt;

    @Column(name = "transfer_journal")
    private @Nullable UUID transferJournal;

    @Column(name = "came_back", nullable = false)
    private boolean cameBack;

    protected Refund() {}

    Refund(UUID contribution, int position, Wanted wanted, Clawbacks clawbacks) {
        this.id = wanted.id();
        this.contributionId = contribution;
        this.position = (short) position;
        this.amount = wanted.amount();
        this.reason = wanted.reason();
        this.actor = wanted.actor();
        this.at = wanted.at();
        this.clawbacks = clawbacks;
    }

    /** Its money is with the place already: whoever lost it took it by itself. */
    void isGone(Instant when) {
        transferredAt = when;
    }

    /** Its money leaves by that journal. */
    void leave(JournalId by, Instant when) {
        requireHere();
        transferredAt = when;
        transferJournal = by.value();
    }

    /** The bank brought it back: answers the journal that is undone. */
    JournalId comeBack() {
        if (transferJournal == null) {
            throw Refusal.wrongState("NOT_TRANSFERRED");
        }
        var undone = new JournalId(transferJournal);
        transferredAt = null;
        transferJournal = null;
        cameBack = true;
        return undone;
    }

    /** Refuses with {@code wrong-state} once its money has left. */
    void requireHere() {
        if (transferredAt != null) {
            throw Refusal.wrongState("TRANSFERRED");
        }
    }

    /** Whether a line of a statement may still confirm it. */
    boolean waitsForTheBank() {
        return transferredAt == null && !cameBack;
    }

    /** Whether a line of a statement may still bring it back. */
    boolean mayComeBack() {
        return transferJournal != null && !cameBack;
    }

    /** When its money left; empty while it waits to be transferred. */
    public Optional<Instant> transferredAt() {
        return Optional.ofNullable(transferredAt);
    }

    public UUID contributionId() {
        return contributionId;
    }

    public int position() {
        return position;
    }

    public long amount() {
        return amount;
    }

    public String reason() {
        return reason;
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    public List<Clawbacks.Clawback> clawbacks() {
        return clawbacks.all();
    }

    public UUID id() {
        return id;
    }

    /** A refund as it is asked for. */
    record Wanted(UUID id, long amount, String reason, String actor, Instant at) {}
}
