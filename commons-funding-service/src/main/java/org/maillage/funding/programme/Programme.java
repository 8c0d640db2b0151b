package org.maillage.funding.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maillage.funding.funder.FunderId;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.matching.Rule;
import org.maillage.funding.record.Slug;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kit.record.Recorded;

/** Money that a funder adds to what places give, by a rule, within a window. Amounts are cents of its currency. */
@Entity
@Table(name = "programme")
public class Programme extends Recorded {

    @Column(nullable = false)
    private Slug slug;

    @Column(nullable = false)
    private String name;

    @Column(name = "funder_id", nullable = false)
    private UUID funderId;

    @Column(name = "network_id", nullable = false)
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MatchingMode mode;

    @Column(nullable = false)
    private String currency;

    @Embedded
    private ProgrammeCourse course = new ProgrammeCourse();

    @Embedded
    private ProgrammeFunds funds = new ProgrammeFunds();

    @Column(name = "rule_version", nullable = false)
    private int ruleVersion;

    @Column(nullable = false)
    private ProgrammeRule rule;

    /** A mirror of the rule, for queries. */
    @Column(nullable = false)
    private int priority;

    protected Programme() {}

    private Programme(ProgrammeId id, ProgrammeTerms terms, By by) {
        super(id.value(), by);
        take(terms);
        ruleVersion = 1;
    }

    static Programme draft(ProgrammeId id, ProgrammeTerms terms, By by) {
        return new Programme(id, terms, by);
    }

    /** New terms; another rule is a new version of it. */
    void revise(ProgrammeTerms terms, By by) {
        if (terms.budget() < funds.inUse()) {
            var used = new Money(funds.inUse(), currency);
            throw new Refusal("budget-below-used", "The budget would be below what is reserved and settled.")
                    .with("used", used.amount());
        }
        if (!terms.rule().equals(rule)) {
            ruleVersion++;
        }
        take(terms);
        touch(by);
    }

    private void take(ProgrammeTerms terms) {
        slug = terms.slug();
        name = terms.name();
        funderId = terms.funder().value();
        networkId = terms.network();
        mode = terms.mode();
        currency = terms.currency();
        funds.rebudget(terms.budget());
        rule = terms.rule();
        priority = rule.priority();
        course.follow(rule);
    }

    void approve(By by) {
        course.approve();
        touch(by);
    }

    /** False when it is not to be opened yet, or is open already. */
    boolean openIfDue(By by) {
        if (!course.isToBeOpened(by.at())) {
            return false;
        }
        course.open();
        touch(by);
        return true;
    }

    /** Whether its window is over, and it is to be closed. */
    boolean isOver(Instant at) {
        return course.isOver(at);
    }

    void suspend(String reason, By by) {
        course.suspend(reason);
        touch(by);
    }

    void resume(By by) {
        course.resume(by.at());
        touch(by);
    }

    /** The window ends, now or when it did. */
    public void startClosing(By by) {
        course.startClosing(by.at());
        touch(by);
    }

    /** Nothing is reserved any more for the close to wait for; what is left goes to the funder, and is the answer. */
    public long settleAll(By by) {
        course.settle();
        touch(by);
        long left = funds.available();
        funds.giveBack(left);
        return left;
    }

    public void finish(By by) {
        course.finish();
        touch(by);
    }

    public void reserve(long amount) {
        funds.reserve(amount);
    }

    /** A reservation whose line is paid. */
    public void settle(long amount) {
        funds.settle(amount);
    }

    /** A reservation whose line is not paid; free again, or the funder's once it is settled. */
    public void release(long amount) {
        funds.release(amount);
        comesBack(amount);
    }

    /** What was settled comes back. */
    public void clawBack(long amount) {
        funds.clawBack(amount);
        comesBack(amount);
    }

    /** What was settled and is paid out already: nobody may draw on it before it is repaid. */
    public void clawBackOwed(long amount) {
        funds.clawBack(amount);
        funds.giveBack(amount);
    }

    /** What was owed is back: free again, or the funder's for good once it is settled. */
    public void repay(long amount) {
        if (!status().returnsToFunder()) {
            funds.takeAgain(amount);
        }
    }

    private void comesBack(long amount) {
        if (status().returnsToFunder()) {
            funds.giveBack(amount);
        }
    }

    /** Once a transaction, after the movements. */
    void moved(By by) {
        touch(by);
    }

    public ProgrammeId id() {
        return new ProgrammeId(uuid());
    }

    /** The version in force, as matching reads it. */
    public Rule rule() {
        return rule.in(new ProgrammeRule.Frame(ruleVersion, mode, funds.budget(), course.endedAt()));
    }

    /** An earlier version, as matching reads it. */
    public Rule rule(KeptRule kept) {
        return kept.rule().in(new ProgrammeRule.Frame(kept.version(), mode, funds.budget(), course.endedAt()));
    }

    public ProgrammeRule settledRule() {
        return rule;
    }

    ProgrammeTerms terms() {
        return new ProgrammeTerms(slug, name, new FunderId(funderId), networkId, mode, currency, funds.budget(), rule);
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public FunderId funderId() {
        return new FunderId(funderId);
    }

    public UUID network() {
        return networkId;
    }

    public MatchingMode mode() {
        return mode;
    }

    public ProgrammeStatus status() {
        return course.status();
    }

    public String currency() {
        return currency;
    }

    public long budget() {
        return funds.budget();
    }

    public long reserved() {
        return funds.reserved();
    }

    public long settled() {
        return funds.settled();
    }

    /** What of its budget no line can have any more. */
    public long inUse() {
        return funds.inUse();
    }

    /** What went back to the funder, or is owed by the keeper of what was paid out. */
    public long returned() {
        return funds.returned();
    }

    public long available() {
        return funds.available();
    }
}
