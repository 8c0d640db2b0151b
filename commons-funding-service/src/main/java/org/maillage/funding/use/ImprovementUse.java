package org.maillage.funding.use;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an improvement has of a programme, in cents: reserved until its lines are paid, then settled. */
@Entity
@Table(name = "improvement_use")
public class ImprovementUse {

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private long reserved;

    @Column(nullable = false)
    private long settled;

    @Column
    private @Nullable Long cap;

    @Column(name = "cap_exceeded", nullable = false)
    private boolean capExceeded;

    protected ImprovementUse() {}

    public UUID programme() {
        return key.programme();
    }

    public UUID improvement() {
        return key.improvement();
    }

    public long reserved() {
        return reserved;
    }

    public long settled() {
        return settled;
    }

    public long used() {
        return Math.addExact(reserved, settled);
    }

    /** Draws under the cap of the rule that matched; the cap is checked again by the table. */
    public void reserve(long amount, OptionalLong capOfRule) {
        if (amount == 0) {
            return;
        }
        drawnUnder(capOfRule);
        reserved = Math.addExact(reserved, amount);
    }

    /** Given at a close without a reservation before it. */
    public void allocate(long amount, OptionalLong capOfRule) {
        reserve(amount, capOfRule);
        settle(amount);
    }

    /** A reservation whose line is paid. */
    public void settle(long amount) {
        reserved = Math.subtractExact(reserved, amount);
        settled = Math.addExact(settled, amount);
    }

    /** A reservation whose line is not paid. */
    public void release(long amount) {
        reserved = Math.subtractExact(reserved, amount);
        capExceeded = isAboveCap();
    }

    /** What was settled goes back. */
    public void clawBack(long amount) {
        settled = Math.subtractExact(settled, amount);
        capExceeded = isAboveCap();
    }

    private void drawnUnder(OptionalLong capOfRule) {
        capExceeded = false;
        cap = capOfRule.isPresent() ? capOfRule.getAsLong() : null;
    }

    private boolean isAboveCap() {
        return cap != null && used() > cap;
    }

    @Embeddable
    record Key(
            @Column(name = "programme_id", nullable = false) UUID programme,

            @Column(name = "improvement_id", nullable = false)
            UUID improvement)
            implements Serializable {}
}
