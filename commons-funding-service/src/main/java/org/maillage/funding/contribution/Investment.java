package org.maillage.funding.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Recorded;

/** What a place has on an improvement in all, in cents: its own money, and what programmes match of it. */
@Entity
@Table(name = "investment")
public class Investment extends Recorded {

    @Column(name = "place_id", nullable = false, updatable = false)
    private UUID placeId;

    @Column(name = "improvement_id", nullable = false, updatable = false)
    private UUID improvementId;

    @Column(name = "common_id", nullable = false, updatable = false)
    private UUID commonId;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(nullable = false)
    private long own;

    @Column(nullable = false)
    private long matched;

    protected Investment() {}

    /** The first move belongs to the first version. */
    Investment(UUID id, UUID place, Improvement improvement, Stake first, By by) {
        super(id, by);
        placeId = place;
        improvementId = improvement.uuid();
        commonId = improvement.commonId().value();
        currency = improvement.currency();
        own = first.own();
        matched = first.matched();
    }

    void move(Stake stake, By by) {
        own = Math.addExact(own, stake.own());
        matched = Math.addExact(matched, stake.matched());
        touch(by);
    }

    public UUID placeId() {
        return placeId;
    }

    public UUID improvementId() {
        return improvementId;
    }

    public UUID commonId() {
        return commonId;
    }

    public long own() {
        return own;
    }

    public long matched() {
        return matched;
    }

    public Money money(long cents) {
        return new Money(cents, currency);
    }

    /** By how much it moves. */
    public record Stake(long own, long matched) {

        public static final Stake NOTHING = new Stake(0, 0);

        public Stake plus(Stake other) {
            return new Stake(Math.addExact(own, other.own), Math.addExact(matched, other.matched));
        }

        boolean isNothing() {
            return own == 0 && matched == 0;
        }
    }
}
