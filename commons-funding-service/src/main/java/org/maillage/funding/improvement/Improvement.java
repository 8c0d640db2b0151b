package org.maillage.funding.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.matching.Overfunding;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.Folding;
import org.maillage.kit.record.Recorded;

/** What is to be made better in a common, and the money put on it, in cents of its currency. */
@Entity
@Table(name = "improvement")
public class Improvement extends Recorded {

    @Column(name = "common_id", nullable = false)
    private UUID commonId;

    @Column(name = "network_id", nullable = false)
    private UUID networkId;

    @Embedded
    private ImprovementSheet sheet;

    @Column(nullable = false)
    private long goal;

    /** Its title without accents and case: what lists are sorted and searched by. */
    @Column(nullable = false)
    private String words;

    @Embedded
    private ImprovementCourse course = new ImprovementCourse();

    @Embedded
    private ImprovementFunds funds = new ImprovementFunds();

    protected Improvement() {}

    private Improvement(ImprovementId id, Home home, ImprovementSheet sheet, By by) {
        super(id.value(), by);
        commonId = home.common().value();
        networkId = home.network();
        write(sheet);
    }

    private void write(ImprovementSheet written) {
        sheet = written;
        goal = written.costLines().sum();
        words = Folding.fold(written.title());
        course.written(written);
    }

    /**
     * Whose improvement it is.
     *
     * @param network the common's origin network, whose books its money is in
     */
    record Home(CommonId common, UUID network) {}

    static Improvement propose(ImprovementId id, Home home, ImprovementSheet sheet, By by) {
        return new Improvement(id, home, sheet, by);
    }

    /** What is written anew; another goal keeps its reason, and may reopen it or reach it. */
    void revise(ImprovementSheet revised, Optional<String> reason, By by) {
        course.requireRevisable(sheet, revised, by.at());
        if (funds.isMoneySeen() && !revised.currency().equals(currency())) {
            throw new Refusal("currency-fixed", "Money has been put on it in " + currency() + ".");
        }
        long revisedGoal = revised.costLines().sum();
        if (revisedGoal < paidOut()) {
            throw new Refusal("goal-below-paid-out", "The goal would be below what was paid out.")
                    .with("paidOut", money(paidOut()).amount());
        }
        var wanted = new Money(revisedGoal, revised.currency());
        if (!wanted.equals(money(goal))) {
            course.goalChanged(money(goal), wanted, reason, by.at());
        }
        write(revised);
        course.follow(isGoalReached());
        touch(by);
    }

    void open(By by) {
        course.open(sheet, by.at());
        course.follow(isGoalReached());
        touch(by);
    }

    void deliver(String report, By by) {
        course.deliver(report, by.at());
        touch(by);
    }

    void verify(By by) {
        course.become(ImprovementStatus.VERIFIED);
        touch(by);
    }

    /** Its lines, grants and matches are given back afterwards. */
    void cancel(String reason, By by) {
        course.cancel(reason);
        touch(by);
    }

    /** Everything is given back. */
    public void unwound() {
        course.unwound();
    }

    /** At the end of the deadline day; what is promised is released, what is paid stays. */
    void expire(By by) {
        course.expire();
        touch(by);
    }

    /**
     * Money moves on it. Reaches the goal or reopens; the first payout puts it in progress. Once a transaction where
     * possible: each call is a version.
     */
    public void move(Funding delta, By by) {
        funds.move(delta);
        course.follow(isGoalReached());
        if (delta.paidOut() > 0) {
            course.paidOut();
        }
        touch(by);
    }

    /** What money has made of it since it was last told, in a version of its own. */
    Optional<ImprovementStatus> takeTurn() {
        var turn = course.takeTurn();
        turn.ifPresent(status -> touch(new By(origin(), updatedAt())));
        return turn;
    }

    /** By how many places, as the investments count them. */
    public void supportedBy(int places) {
        funds.supportedBy(places);
    }

    /** Whether it is open past the end of its deadline day. */
    boolean isOverdue(Instant at) {
        return status() == ImprovementStatus.OPEN && !acceptsMoney(at);
    }

    /** Whether a contribution or a grant is accepted at that instant. */
    public boolean acceptsMoney(Instant at) {
        return ImprovementStatus.FUNDED.contains(status())
                && deadline().map(day -> at.isBefore(ParisDays.end(day))).orElse(true);
    }

    /** That, or the refusal {@code improvement-not-open}. */
    public void requireOpen(Instant at) {
        if (!acceptsMoney(at)) {
            throw new Refusal("improvement-not-open", "The improvement takes no money now.")
                    .with("state", status().name());
        }
    }

    private boolean isGoalReached() {
        return raised() >= goal;
    }

    public ImprovementId id() {
        return new ImprovementId(uuid());
    }

    public CommonId commonId() {
        return new CommonId(commonId);
    }

    /** The common's origin network, whose books its money is in. */
    public UUID network() {
        return networkId;
    }

    ImprovementSheet sheet() {
        return sheet;
    }

    ImprovementCourse course() {
        return course;
    }

    /** Its title, folded: the key of its place in lists. */
    public String words() {
        return words;
    }

    public String title() {
        return sheet.title();
    }

    public ImprovementStatus status() {
        return course.status();
    }

    public long goal() {
        return goal;
    }

    public String currency() {
        return sheet.currency();
    }

    /** Its sums; the words below read them one by one. */
    public Funding funds() {
        return funds.sums();
    }

    public long paid() {
        return funds().paid();
    }

    public long paidOut() {
        return funds().paidOut();
    }

    /** The places' own money, committed or paid, net of refunds. */
    public long own() {
        return funds().own();
    }

    /** Own money, matches and grants. */
    public long raised() {
        return funds().raised();
    }

    public long remaining() {
        return Math.max(0, goal - raised());
    }

    public int contributors() {
        return funds.contributors();
    }

    public Overfunding overfunding() {
        return sheet.overfunding();
    }

    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(sheet.deadline());
    }

    public Optional<SlidingScale> suggestedContribution() {
        return Optional.ofNullable(sheet.scale());
    }

    /** Ended, and not everything is released or given back yet. */
    public boolean isUnwinding() {
        return course.isUnwinding();
    }

    public Optional<String> cancelReason() {
        return course.cancelReason();
    }

    public List<GoalChange> goalChanges() {
        return course.goalChanges();
    }

    public Money money(long cents) {
        return new Money(cents, currency());
    }
}
