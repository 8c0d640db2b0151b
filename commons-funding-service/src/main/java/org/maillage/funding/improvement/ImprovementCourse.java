package org.maillage.funding.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** Where an improvement is, how it came there and how it ended. */
@Embeddable
class ImprovementCourse {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImprovementStatus status = ImprovementStatus.DRAFT;

    @Column(name = "goal_changes", nullable = false)
    private GoalChanges goalChanges = GoalChanges.NONE;

    @Column(name = "delivered_on")
    private @Nullable LocalDate deliveredOn;

    @Column(name = "delivery_report")
    private @Nullable String deliveryReport;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Column(nullable = false)
    private boolean unwinding;

    /** What money or another goal has just made of it. */
    @Transient
    private @Nullable ImprovementStatus turn;

    /** A draft is proposed once it says what it costs and until when. */
    void written(ImprovementSheet sheet) {
        if (status == ImprovementStatus.DRAFT && sheet.costLines().sum() > 0 && sheet.deadline() != null) {
            become(ImprovementStatus.PROPOSED);
        }
    }

    /** A draft is told what it lacks. */
    void open(ImprovementSheet sheet, Instant now) {
        if (status != ImprovementStatus.PROPOSED && status != ImprovementStatus.DRAFT) {
            throw Refusal.wrongState(status.name());
        }
        requireOpenable(sheet, now);
        become(ImprovementStatus.OPEN);
    }

    private static void requireOpenable(ImprovementSheet sheet, Instant now) {
        if (sheet.costLines().sum() == 0) {
            throw new Refusal("no-cost-line", "Nothing says what it costs.");
        }
        var deadline = sheet.deadline();
        if (deadline == null) {
            throw fault("/deadline", "required", "An improvement is open until a day in the future.");
        }
        if (!now.isBefore(ParisDays.end(deadline))) {
            throw fault("/deadline", "out-of-range", "The deadline is over.");
        }
    }

    private static Refusal fault(String pointer, String code, String message) {
        return Refusal.validation(List.of(new Fault(pointer, code, message)));
    }

    /** After money moved or the goal changed. */
    void follow(boolean goalReached) {
        if (status == ImprovementStatus.OPEN && goalReached) {
            turn(ImprovementStatus.GOAL_REACHED);
        }
        if (status == ImprovementStatus.GOAL_REACHED && !goalReached) {
            turn(ImprovementStatus.OPEN);
        }
    }

    void paidOut() {
        if (status == ImprovementStatus.OPEN || status == ImprovementStatus.GOAL_REACHED) {
            turn(ImprovementStatus.IN_PROGRESS);
        }
    }

    private void turn(ImprovementStatus next) {
        turn = next;
        become(next);
    }

    /** Asked once it was told. */
    Optional<ImprovementStatus> takeTurn() {
        var taken = Optional.ofNullable(turn);
        turn = null;
        return taken;
    }

    void deliver(String report, Instant now) {
        become(ImprovementStatus.DELIVERED);
        deliveryReport = report;
        deliveredOn = ParisDays.of(now);
    }

    void cancel(String reason) {
        become(ImprovementStatus.CANCELLED);
        cancelReason = reason;
        unwinding = true;
    }

    void expire() {
        become(ImprovementStatus.EXPIRED);
        unwinding = true;
    }

    boolean isUnwinding() {
        return unwinding;
    }

    void unwound() {
        unwinding = false;
    }

    void become(ImprovementStatus next) {
        status = status.to(next);
    }

    /** Said to those who may have given already. */
    void goalChanged(Money from, Money to, Optional<String> reason, Instant at) {
        if (status == ImprovementStatus.PROPOSED || status == ImprovementStatus.DRAFT) {
            return;
        }
        if (reason.isEmpty()) {
            throw fault("/reason", "required", "Another goal has a reason, that all may read.");
        }
        goalChanges = goalChanges.with(new GoalChange(from, to, reason.get(), at));
    }

    /** What is written anew keeps what an open improvement needs; a deadline that stays may be over. */
    void requireRevisable(ImprovementSheet present, ImprovementSheet revised, Instant now) {
        if (!status.isRevisable()) {
            throw Refusal.wrongState(status.name());
        }
        if (ImprovementStatus.FUNDED.contains(status)) {
            boolean sameDay = Objects.equals(present.deadline(), revised.deadline());
            requireOpenable(revised, sameDay ? Instant.EPOCH : now);
        }
    }

    ImprovementStatus status() {
        return status;
    }

    List<GoalChange> goalChanges() {
        return goalChanges.all();
    }

    Optional<LocalDate> deliveredOn() {
        return Optional.ofNullable(deliveredOn);
    }

    Optional<String> deliveryReport() {
        return Optional.ofNullable(deliveryReport);
    }

    Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }
}
