package org.maillage.funding.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.commons.CommonId;
import org.maillage.kernel.Refusal;
import org.maillage.kit.record.Recorded;

/**
 * The account that the money of a common is paid out to, under the common's id. A keeper gives it, a treasurer who is
 * another person confirms it; until then, and for 48 hours where it replaces one, the one before stays in force.
 */
@Entity
@Table(name = "payee")
public class Payee extends Recorded {

    static final Duration CHANGE_WAITS = Duration.ofHours(48);

    /** Sealed, as the other. */
    @Column(name = "in_force")
    private byte @Nullable [] inForce;

    private byte @Nullable [] proposed;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "usable_from")
    private @Nullable Instant usableFrom;

    protected Payee() {}

    private Payee(CommonId common, By by) {
        super(common.value(), by);
    }

    static Payee first(CommonId common, Proposal proposal, By by) {
        var payee = new Payee(common, by);
        payee.take(proposal, by.at());
        return payee;
    }

    /** A sealed account, and the person who gave it. */
    record Proposal(byte[] account, String actor) {}

    void propose(Proposal proposal, By by) {
        inForce = accountAt(by.at()).orElse(null);
        take(proposal, by.at());
        touch(by);
    }

    private void take(Proposal proposal, Instant now) {
        proposed = proposal.account();
        proposedBy = proposal.actor();
        proposedAt = now;
        usableFrom = null;
    }

    void confirm(String actor, By by) {
        if (proposed == null || proposedAt == null || usableFrom != null) {
            throw Refusal.wrongState(state(by.at()).name());
        }
        if (actor.equals(proposedBy)) {
            throw new Refusal("second-person-required", "Who gave the account cannot also confirm it.");
        }
        var rested = proposedAt.plus(CHANGE_WAITS);
        usableFrom = inForce == null || rested.isBefore(by.at()) ? by.at() : rested;
        touch(by);
    }

    PayeeStatus state(Instant now) {
        if (usableFrom == null) {
            return PayeeStatus.PROPOSED;
        }
        return now.isBefore(usableFrom) ? PayeeStatus.WAITING : PayeeStatus.CONFIRMED;
    }

    /** The sealed account that a payout goes to at that moment. */
    Optional<byte[]> accountAt(Instant now) {
        return Optional.ofNullable(state(now) == PayeeStatus.CONFIRMED ? proposed : inForce);
    }

    /** The sealed account that was given last. */
    Optional<byte[]> given() {
        return Optional.ofNullable(proposed);
    }

    Optional<Instant> usableFrom() {
        return Optional.ofNullable(usableFrom);
    }
}
