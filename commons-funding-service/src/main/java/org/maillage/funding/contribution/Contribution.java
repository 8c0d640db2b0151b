package org.maillage.funding.contribution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.ledger.JournalId;
import org.maillage.funding.matching.MatchResult;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kit.record.Recorded;

/** What a place puts on an improvement, in cents of its currency, and what programmes match of it. */
@Entity
@Table(name = "contribution")
public class Contribution extends Recorded {

    @Embedded
    private ContributionTerms terms;

    @Column(nullable = false)
    private long amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContributionStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_dispute")
    private @Nullable ContributionStatus beforeDispute;

    @Column(nullable = false)
    private long received;

    @Column(nullable = false)
    private long refunded;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "contribution_id", insertable = false, updatable = false)
    @OrderBy("position")
    private List<Match> matches = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "contribution_id", insertable = false, updatable = false)
    @OrderBy("position")
    private List<Refund> refunds = new ArrayList<>();

    protected Contribution() {}

    private Contribution(ContributionId id, ContributionTerms terms, Money amount, By by) {
        super(id.value(), by);
        this.terms = terms;
        this.amount = amount.cents();
        this.status = ContributionStatus.COMMITTED;
    }

    /** A promise, with what programmes reserve for it, in their order. */
    static Contribution commit(ContributionId id, ContributionTerms terms, Promise promise, By by) {
        var contribution = new Contribution(id, terms, promise.amount(), by);
        for (var result : promise.matches()) {
            var turn = new Match.Turn(contribution.matches.size(), contribution.amount);
            contribution.matches.add(new Match(id.value(), result, turn));
        }
        return contribution;
    }

    /** All of it has come. */
    void pay(By by) {
        requireUnpaid();
        become(ContributionStatus.PAID, by);
        received = amount;
        paidAt = by.at();
        matches.forEach(Match::settle);
    }

    /** Only a part of a promise will come, and is taken for the whole: answers what each match gives back. */
    Clawbacks shrink(long part) {
        requireUnpaid();
        if (part <= 0 || part > amount) {
            throw new Refusal("amount-invalid", "A part is above zero and not above the whole.");
        }
        amount = part;
        return follow();
    }

    /** Before it is paid: answers what each match gives back. */
    Clawbacks end(ContributionStatus cancelledOrExpired, By by) {
        become(cancelledOrExpired, by);
        return new Clawbacks(matches.stream()
                .map(match -> new Clawbacks.Clawback(match.programme(), match.release()))
                .toList());
    }

    /** Some of it, or all, goes back to the place; matches follow. */
    Refund refund(Refund.Wanted wanted, By by) {
        if (!ContributionStatus.HELD.contains(status)) {
            throw Refusal.wrongState(status.name());
        }
        return giveBack(wanted, by);
    }

    private Refund giveBack(Refund.Wanted wanted, By by) {
        if (wanted.amount() > remaining()) {
            throw new Refusal("refund-exceeds-remaining", "More than what remains of the contribution.")
                    .with("remaining", money(remaining()).amount());
        }
        refunded = Math.addExact(refunded, wanted.amount());
        become(remaining() == 0 ? ContributionStatus.REFUNDED : ContributionStatus.PARTIALLY_REFUNDED, by);
        var refund = new Refund(uuid(), refunds.size(), wanted, follow());
        refunds.add(refund);
        return refund;
    }

    /** The payer's bank asks for the money; nothing of it is paid out until that is resolved. */
    void dispute(By by) {
        var before = status;
        become(ContributionStatus.DISPUTED, by);
        beforeDispute = before;
    }

    /** The money stays. */
    void resolve(By by) {
        if (beforeDispute == null) {
            throw Refusal.wrongState(status.name());
        }
        become(beforeDispute, by);
        beforeDispute = null;
    }

    /** The money is gone: what remains of it is given back, and with the payer already. */
    Refund lose(Refund.Wanted wanted, By by) {
        if (beforeDispute == null) {
            throw Refusal.wrongState(status.name());
        }
        beforeDispute = null;
        var refund = giveBack(wanted, by);
        refund.isGone(by.at());
        return refund;
    }

    /** That refund, or {@code not-found}. */
    Refund refundOf(UUID id) {
        return refunds.stream()
                .filter(refund -> refund.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("refund"));
    }

    /** The money of that refund has left. */
    void transferred(Refund refund, JournalId journal, By by) {
        refund.leave(journal, by.at());
        touch(by);
    }

    /** The money of that refund has left and come back: answers the journal that is undone. */
    JournalId cameBack(Refund refund, By by) {
        touch(by);
        return refund.comeBack();
    }

    /** What a close of the programme gives to it; the match waited for that. */
    public void allot(MatchResult result, By by) {
        matches.stream()
                .filter(match -> match.programme().equals(result.programme()))
                .findFirst()
                .orElseThrow()
                .allot(result, remaining(), isPaid());
        touch(by);
    }

    /** The close of the programme does not count it: the match waits no more. */
    void leaveOut(UUID programme, By by) {
        matches.stream()
                .filter(match -> match.programme().equals(programme) && match.status() == MatchStatus.PROPOSED)
                .forEach(Match::release);
        touch(by);
    }

    private Clawbacks follow() {
        return new Clawbacks(matches.stream()
                .map(match -> new Clawbacks.Clawback(match.programme(), match.follow(remaining())))
                .toList());
    }

    private void become(ContributionStatus next, By by) {
        status = status.to(next);
        touch(by);
    }

    private void requireUnpaid() {
        if (isPaid()) {
            throw new Refusal("already-paid", "This contribution is paid already.").with("state", status.name());
        }
        if (status != ContributionStatus.COMMITTED) {
            throw Refusal.wrongState(status.name());
        }
    }

    public ContributionId id() {
        return new ContributionId(uuid());
    }

    /** What stands since it was committed. */
    public ContributionTerms terms() {
        return terms;
    }

    /** As it was given; another place may have absorbed that one since. */
    public UUID placeId() {
        return terms.placeId();
    }

    public ImprovementId improvementId() {
        return terms.improvementId();
    }

    /** Whose books it is in. */
    public UUID network() {
        return terms.networkId();
    }

    public long sequence() {
        return terms.sequence();
    }

    public long amount() {
        return amount;
    }

    public long received() {
        return received;
    }

    public long refunded() {
        return refunded;
    }

    /** What was not given back. */
    public long remaining() {
        return amount - refunded;
    }

    /** Whether its money has come, whatever became of it. */
    public boolean isPaid() {
        return paidAt != null;
    }

    public ContributionStatus status() {
        return status;
    }

    public Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    /** In the order in which programmes were asked. */
    public List<Match> matches() {
        return List.copyOf(matches);
    }

    public List<Refund> refunds() {
        return List.copyOf(refunds);
    }

    public long matched() {
        return matches.stream().mapToLong(Match::amount).sum();
    }

    public Money money(long cents) {
        return new Money(cents, terms.currency());
    }

    /** How much, and what was computed for it. */
    record Promise(Money amount, List<MatchResult> matches) {}
}
