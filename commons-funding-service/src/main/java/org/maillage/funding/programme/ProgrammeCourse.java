package org.maillage.funding.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;

/** Where a programme is in its life: what people have said of it, and what its window has made of it. */
@Embeddable
class ProgrammeCourse {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    /** Mirrors of the rule, for queries. */
    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "suspend_reason")
    private @Nullable String suspendReason;

    void follow(ProgrammeRule rule) {
        opensAt = rule.opensAt();
        closesAt = rule.closesAt();
    }

    void approve() {
        become(ProgrammeStatus.APPROVED);
    }

    boolean isToBeOpened(Instant at) {
        return status == ProgrammeStatus.APPROVED && !at.isBefore(opensAt);
    }

    void open() {
        become(ProgrammeStatus.OPEN);
    }

    boolean isOver(Instant at) {
        return (status.isSuspendable() || status == ProgrammeStatus.SUSPENDED) && !at.isBefore(closesAt);
    }

    void suspend(String reason) {
        suspendReason = reason;
        become(ProgrammeStatus.SUSPENDED);
    }

    void resume(Instant at) {
        if (status != ProgrammeStatus.SUSPENDED) {
            throw Refusal.wrongState(status.name());
        }
        suspendReason = null;
        become(at.isBefore(opensAt) ? ProgrammeStatus.APPROVED : ProgrammeStatus.OPEN);
    }

    void startClosing(Instant at) {
        become(ProgrammeStatus.CLOSING);
        endedAt = at.isBefore(closesAt) ? at : closesAt;
    }

    void settle() {
        become(ProgrammeStatus.SETTLED);
    }

    void finish() {
        become(ProgrammeStatus.CLOSED);
    }

    private void become(ProgrammeStatus next) {
        status = status.to(next);
    }

    ProgrammeStatus status() {
        return status;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }
}
