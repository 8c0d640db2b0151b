package org.maillage.funding.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.ledger.JournalId;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Recorded;

/** Money of an improvement on its way to the account of its common's keeper. */
@Entity
@Table(name = "payout")
public class Payout extends Recorded {

    @Column(name = "network_id", nullable = false, updatable = false)
    private UUID networkId;

    @Column(name = "improvement_id", nullable = false, updatable = false)
    private UUID improvementId;

    /** Whose payable account it waits on. */
    @Column(name = "steward_id", nullable = false, updatable = false)
    private UUID stewardId;

    @Column(nullable = false, updatable = false)
    private long amount;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(nullable = false, updatable = false)
    private PayoutParts parts;

    /** The account that was in force when it was asked for, sealed. */
    @Column(nullable = false, updatable = false)
    private byte[] payee = {};

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "two_people", nullable = false, updatable = false)
    private boolean twoPeople;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PayoutStatus status;

    @Column(name = "export_id")
    private @Nullable UUID exportId;

    @Column(name = "asked_journal", nullable = false, updatable = false)
    private UUID askedJournal;

    @Column(name = "confirmed_journal")
    private @Nullable UUID confirmedJournal;

    protected Payout() {}

    private Payout(PayoutId id, Improvement improvement, Asked asked, By by) {
        super(id.value(), by);
        networkId = improvement.network();
        improvementId = improvement.uuid();
        stewardId = asked.steward();
        amount = asked.parts().sum();
        currency = improvement.currency();
        parts = asked.parts();
        payee = asked.payee();
        askedBy = asked.actor();
        twoPeople = asked.twoPeople();
        askedJournal = asked.journal().value();
        status = PayoutStatus.REQUESTED;
    }

    /**
     * @param payee sealed
     * @param twoPeople whether another treasurer than the actor is to send it
     */
    record Asked(UUID steward, PayoutParts parts, byte[] payee, String actor, boolean twoPeople, JournalId journal) {}

    static Payout ask(PayoutId id, Improvement improvement, Asked asked, By by) {
        return new Payout(id, improvement, asked, by);
    }

    /** Whether that person may put it into an order to the bank. */
    boolean maySend(String actor) {
        return !twoPeople || !actor.equals(askedBy);
    }

    void export(UUID with, By by) {
        become(PayoutStatus.EXPORTED, by);
        exportId = with;
    }

    void confirm(JournalId journal, By by) {
        become(PayoutStatus.CONFIRMED, by);
        confirmedJournal = journal.value();
    }

    void reject(By by) {
        become(PayoutStatus.REJECTED, by);
    }

    private void become(PayoutStatus next, By by) {
        status = status.to(next);
        touch(by);
    }

    public PayoutId id() {
        return new PayoutId(uuid());
    }

    public UUID network() {
        return networkId;
    }

    public ImprovementId improvementId() {
        return new ImprovementId(improvementId);
    }

    UUID steward() {
        return stewardId;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public PayoutParts parts() {
        return parts;
    }

    byte[] payee() {
        return payee;
    }

    public PayoutStatus status() {
        return status;
    }

    Optional<UUID> exportId() {
        return Optional.ofNullable(exportId);
    }

    JournalId askedJournal() {
        return new JournalId(askedJournal);
    }

    Optional<JournalId> confirmedJournal() {
        return Optional.ofNullable(confirmedJournal).map(JournalId::new);
    }
}
