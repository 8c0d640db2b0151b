package org.maillage.funding.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.contribution.MatchSteps;
import org.maillage.funding.matching.Refunding;
import org.maillage.funding.matching.Step;

/** What a quadratic close gave to an improvement, in cents; lines lost after it lower it as refunds lower a match. */
@Entity
@Table(name = "allocation")
public class Allocation {

    @EmbeddedId
    private Key key;

    @Column(name = "first_amount", nullable = false)
    private long first;

    @Column(nullable = false)
    private long amount;

    @Column(nullable = false)
    private long gross;

    @Column(nullable = false)
    private MatchSteps steps;

    protected Allocation() {}

    /** @param gross the own money that was counted there */
    Allocation(UUID programme, UUID improvement, Given given) {
        key = new Key(programme, improvement);
        first = given.amount();
        amount = given.amount();
        gross = given.gross();
        steps = new MatchSteps(given.steps());
    }

    record Given(long amount, long gross, List<Step> steps) {}

    /** Less of what was counted remains: answers how much goes back. */
    long follow(long remaining) {
        long target = Refunding.target(first, gross, gross - remaining);
        long back = Math.max(0, amount - target);
        amount -= back;
        return back;
    }

    public UUID programme() {
        return key.programme();
    }

    public UUID improvement() {
        return key.improvement();
    }

    public long amount() {
        return amount;
    }

    public List<String> explanation() {
        return steps.all().stream().map(Step::toString).toList();
    }

    @Embeddable
    record Key(
            @Column(name = "programme_id", nullable = false) UUID programme,

            @Column(name = "improvement_id", nullable = false)
            UUID improvement)
            implements Serializable {}
}
