package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;
import org.maillage.kit.record.Recorded;

/** Says what happened to a programme, with its whole public state. */
@ApplicationScoped
public class ProgrammePublisher {

    private static final String KIND = "programme";

    private final ChangeLog changeLog;

    ProgrammePublisher(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    /** Once a transaction, after its movements: a new version. */
    public void moved(Programme programme, Recorded.By by) {
        programme.moved(by);
        publish(programme, "ProgrammeDrawn");
    }

    /** Its label has changed. */
    public ProgrammeState became(Programme programme) {
        return publish(programme, fact(programme.status()));
    }

    public ProgrammeState state(Programme programme) {
        return ProgrammeState.of(programme);
    }

    ProgrammeState publish(Programme programme, String fact) {
        var state = ProgrammeState.of(programme);
        changeLog.append(
                Change.updated(KIND, programme.uuid(), programme.version(), fact, Change.Audience.PUBLIC, state));
        return state;
    }

    private static String fact(ProgrammeStatus status) {
        return switch (status) {
            case DRAFT, OPEN -> "ProgrammeOpened";
            case APPROVED -> "ProgrammeApproved";
            case SUSPENDED -> "ProgrammeSuspended";
            case CLOSING -> "ProgrammeClosing";
            case SETTLED -> "ProgrammeSettled";
            case CLOSED -> "ProgrammeClosed";
        };
    }
}
