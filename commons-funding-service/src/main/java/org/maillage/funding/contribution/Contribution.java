package org.maillage.funding.contribution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    @Column(nullable = false)
    private long received;

    @Embedded
    private ContributionCourse course = new ContributionCourse();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "contribution_id", insertable = false, updatable = false)
    @OrderBy("position")
    private List<Match> matches = new ArrayList<>();

    @Embedded
    private Refunds refunds = new Refunds();

    protected Contribution() {}

    private Contribution(ContributionId id, ContributionTerms terms, Money amount, By by) {
        super(id.value(), by);
        this.terms = terms;
        this.amount = amount.cents();
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
        course.pay(by.at());
        received = amount;
        inTurn().settle();
        touch(by);
    }

    /** Only a part of a promise will come, and is taken for the whole: answers what each match gives back. */
    Clawbacks shrink(long part) {
        course.requireUnpaid();
        if (part <= 0 || part > amount) {
            throw new Refusal("amount-invalid", "A part is above zero and not above the whole.");
        }
        amount = part;
        return inTurn().follow(remaining());
    }

    /** Before it is paid: answers what each match gives back. */
    Clawbacks end(ContributionStatus cancelledOrExpired, By by) {
        course.end(cancelledOrExpired);
        touch(by);
        return inTurn().release();
    }

    /** Some of it, or all, goes back to the place; matches follow. */
    Refund refund(Refund.Wanted wanted, By by) {
        course.requireHeld();
        return giveBack(wanted, by);
    }

    private Refund giveBack(Refund.Wanted wanted, By by) {
        if (wanted.amount() > remaining()) {
            throw new Refusal("refund-exceeds-remaining", "More than what remains of the contribution.")
                    .with("remaining", money(remaining()).amount());
        }
        long left = remaining() - wanted.amount();
        course.giveBack(left == 0);
        touch(by);
        return refunds.add(uuid(), wanted, inTurn().follow(left));
    }

    /** The payer's bank asks for the money; nothing of it is paid out until that is resolved. */
    void dispute(By by) {
        course.dispute();
        touch(by);
    }

    /** The money stays. */
    void resolve(By by) {
        course.resolve();
        touch(by);
    }

    /** The money is gone: what remains of it is given back, and with the payer already. */
    Refund lose(Refund.Wanted wanted, By by) {
        course.lose();
        var refund = giveBack(wanted, by);
        refund.isGone(by.at());
        return refund;
    }

    /** That refund, or {@code not-found}. */
    Refund refundOf(UUID id) {
        return refunds.byId(id);
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
        inTurn().allot(result, remaining(), isPaid());
        touch(by);
    }

    /** The close of the programme does not count it: the match waits no more. */
    void leaveOut(UUID programme, By by) {
        inTurn().leaveOut(programme);
        touch(by);
    }

    private Matches inTurn() {
        return new Matches(matches);
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
        return refunds.sum();
    }

    /** What was not given back. */
    public long remaining() {
        return amount - refunds.sum();
    }

    /** Whether its money has come, whatever became of it. */
    public boolean isPaid() {
        return course.isPaid();
    }

    public ContributionStatus status() {
        return course.status();
    }

    public Optional<Instant> paidAt() {
        return course.paidAt();
    }

    /** In the order in which programmes were asked. */
    public List<Match> matches() {
        return List.copyOf(matches);
    }

    public List<Refund> refunds() {
        return refunds.all();
    }

    public long matched() {
        return inTurn().sum();
    }

    public Money money(long cents) {
        return new Money(cents, terms.currency());
    }

    /** How much, and what was computed for it. */
    record Promise(Money amount, List<MatchResult> matches) {}
}
