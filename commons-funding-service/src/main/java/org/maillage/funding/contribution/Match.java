package org.maillage.funding.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.matching.MatchLimit;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.matching.Refunding;
import org.maillage.funding.matching.Step;

/** What one programme gives to a contribution, in cents; kept also when it is nothing, with the reason. */
@Entity
@Table(name = "match")
public class Match {

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private short position;

    @Column(name = "rule_version", nullable = false)
    private int ruleVersion;

    @Column(nullable = false)
    private long asked;

    @Column(name = "first_amount", nullable = false)
    private long first;

    @Column(nullable = false)
    private long amount;

    @Column(nullable = false)
    private long gross;

    @Enumerated(EnumType.STRING)
    @Column(name = "limited_by", nullable = false)
    private MatchLimit limit;

    @Column(nullable = false)
    private MatchSteps steps;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MatchStatus status;

    protected Match() {}

    /** As it was computed for a contribution of that amount, the programme being the nth in turn. */
    Match(UUID contribution, MatchResult result, Turn turn) {
        key = new Key(contribution, result.programme());
        position = (short) turn.position();
        take(result, turn.gross());
        status = limit == MatchLimit.AT_CLOSE ? MatchStatus.PROPOSED : MatchStatus.RESERVED;
    }

    /** What a close gives to a contribution of which the gross remains; reserved until it is paid. */
    void allot(MatchResult result, long remaining, boolean paid) {
        take(result, remaining);
        status = status.to(paid ? MatchStatus.SETTLED : MatchStatus.RESERVED);
    }

    private void take(MatchResult result, long of) {
        ruleVersion = result.ruleVersion();
        asked = result.asked();
        first = result.amount();
        amount = result.amount();
        gross = of;
        limit = result.limit();
        steps = new MatchSteps(result.steps());
    }

    /** The contribution is paid; one that waits for a close goes on waiting, one that a close left out stays released. */
    void settle() {
        if (status == MatchStatus.RESERVED) {
            status = status.to(MatchStatus.SETTLED);
        }
    }

    /** What remains of the contribution has changed: answers how much of the match goes back. */
    long follow(long remaining) {
        long target = Refunding.target(first, gross, gross - remaining);
        long back = amount - target;
        amount = target;
        if (remaining == 0 && status == MatchStatus.PROPOSED) {
            status = status.to(MatchStatus.RELEASED);
        }
        if (amount == 0 && back > 0 && status == MatchStatus.SETTLED) {
            status = status.to(MatchStatus.CLAWED_BACK);
        }
        return back;
    }

    /** Ends without a payment: answers how much goes back, nothing where a close left it out before. */
    long release() {
        long back = amount;
        amount = 0;
        if (status != MatchStatus.RELEASED) {
            status = status.to(MatchStatus.RELEASED);
        }
        return back;
    }

    public UUID contribution() {
        return key.contribution();
    }

    public UUID programme() {
        return key.programme();
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    /** The rate, whatever limited it. */
    public long asked() {
        return asked;
    }

    /** Before any refund. */
    public long first() {
        return first;
    }

    public long amount() {
        return amount;
    }

    /** What of the contribution it was computed for. */
    public long gross() {
        return gross;
    }

    public MatchLimit limit() {
        return limit;
    }

    public List<Step> steps() {
        return steps.all();
    }

    public MatchStatus status() {
        return status;
    }

    record Turn(int position, long gross) {}

    @Embeddable
    record Key(
            @Column(name = "contribution_id", nullable = false)
            UUID contribution,

            @Column(name = "programme_id", nullable = false) UUID programme)
            implements Serializable {}
}
