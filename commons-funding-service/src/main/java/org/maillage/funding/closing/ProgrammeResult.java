package org.maillage.funding.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.programme.Programme;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Recorded;

/** What a programme gave in all, as its close computed it; it has the programme's id, and never changes. */
@Entity
@Table(name = "programme_result")
public class ProgrammeResult extends Recorded {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MatchingMode mode;

    @Column(nullable = false)
    private String currency;

    @Column(name = "closed_at", nullable = false)
    private Instant closedAt;

    @Column(nullable = false)
    private long budget;

    @Column(nullable = false)
    private long distributed;

    @Column(nullable = false)
    private long returned;

    @Column(nullable = false)
    private ResultParts allocations;

    @Column(nullable = false)
    private ResultLines lines;

    protected ProgrammeResult() {}

    /** Once its money is where it belongs. */
    ProgrammeResult(Programme programme, ResultParts allocations, ResultLines lines, By by) {
        super(programme.uuid(), by);
        this.mode = programme.mode();
        this.currency = programme.currency();
        this.closedAt = by.at();
        this.budget = programme.budget();
        this.distributed = Math.addExact(programme.reserved(), programme.settled());
        this.returned = programme.returned();
        this.allocations = allocations;
        this.lines = lines;
    }

    public UUID programme() {
        return uuid();
    }

    public MatchingMode mode() {
        return mode;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Money budget() {
        return money(budget);
    }

    public Money distributed() {
        return money(distributed);
    }

    public Money returned() {
        return money(returned);
    }

    public ResultParts allocations() {
        return allocations;
    }

    public ResultLines lines() {
        return lines;
    }

    Money money(long cents) {
        return new Money(cents, currency);
    }
}
