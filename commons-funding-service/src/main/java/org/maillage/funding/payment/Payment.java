package org.maillage.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.ledger.Account;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kit.record.Recorded;

/** Money that came by one channel at once, and how much of it waits in suspense. */
@Entity
@Table(name = "payment")
public class Payment extends Recorded {

    @Column(name = "network_id", nullable = false, updatable = false)
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Column(nullable = false, updatable = false)
    private long amount;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(name = "booked_on", nullable = false, updatable = false)
    private LocalDate bookedOn;

    @Column(name = "external_id", nullable = false, updatable = false)
    private String externalId;

    @Column(updatable = false)
    private @Nullable String reference;

    @Column(name = "contribution_id")
    private @Nullable UUID contributionId;

    @Column(nullable = false)
    private long held;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaymentStatus status;

    protected Payment() {}

    private Payment(PaymentId id, Receipt receipt, By by) {
        super(id.value(), by);
        networkId = receipt.network();
        channel = receipt.channel();
        amount = receipt.amount().cents();
        currency = receipt.amount().currency();
        bookedOn = receipt.bookedOn();
        externalId = receipt.externalId();
        reference = receipt.reference();
        status = PaymentStatus.PENDING;
    }

    /** Not yet told of: its first version is what becomes of it in the same transaction. */
    static Payment of(PaymentId id, Receipt receipt, By by) {
        return new Payment(id, receipt, by);
    }

    /** All of it is in suspense, for nobody. */
    void belongToNobody() {
        contributionId = null;
        held = amount;
        status = PaymentStatus.UNALLOCATED;
    }

    /** All of it is in suspense, for a contribution that has its money already. */
    void surplusOf(ContributionId contribution) {
        contributionId = contribution.value();
        held = amount;
        status = PaymentStatus.UNALLOCATED;
    }

    /** All of it is in suspense until the rest of the contribution comes. */
    void waitFor(ContributionId contribution) {
        contributionId = contribution.value();
        held = amount;
        status = PaymentStatus.RECEIVED;
    }

    /** It paid the contribution; what is left is in suspense for the treasurer to return. */
    void allocate(ContributionId contribution, long left) {
        contributionId = contribution.value();
        held = left;
        status = PaymentStatus.ALLOCATED;
    }

    void fail() {
        status = PaymentStatus.FAILED;
    }

    void chargeBack() {
        held = 0;
        status = PaymentStatus.CHARGED_BACK;
    }

    /** The payer's bank leaves it here after all. */
    void reinstate() {
        status = PaymentStatus.ALLOCATED;
    }

    /** What was in suspense goes back to who paid it. */
    void giveBack() {
        held = 0;
        if (status != PaymentStatus.ALLOCATED) {
            status = PaymentStatus.RETURNED;
        }
    }

    void changed(By by) {
        touch(by);
    }

    /** Refuses with {@code already-allocated} when nothing of it is in suspense. */
    void requireHeld() {
        if (held == 0) {
            throw new Refusal("already-allocated", "Nothing of this payment is in suspense.")
                    .with("status", status.name());
        }
    }

    /** Where the money is that is held. */
    Account suspense() {
        return contributionId == null ? Account.suspenseUnknown() : Account.suspense(contributionId, networkId);
    }

    Account world() {
        return Account.world(channel.name());
    }

    public PaymentId id() {
        return new PaymentId(uuid());
    }

    public UUID network() {
        return networkId;
    }

    public Channel channel() {
        return channel;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public Money held() {
        return new Money(held, currency);
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<ContributionId> contributionId() {
        return Optional.ofNullable(contributionId).map(ContributionId::new);
    }

    public PaymentStatus status() {
        return status;
    }
}
