package org.maillage.funding.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
