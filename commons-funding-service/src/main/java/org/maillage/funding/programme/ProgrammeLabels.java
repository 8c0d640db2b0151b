package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.maillage.funding.access.Rights;

/** Moves labels after the clock: the window itself is read by matching, not by these. */
@ApplicationScoped
@Transactional
public class ProgrammeLabels {

    private final Programmes programmes;
    private final ProgrammePublisher publisher;
    private final Rights rights;
    private final Clock clock;

    ProgrammeLabels(Programmes programmes, ProgrammePublisher publisher, Rights rights, Clock clock) {
        this.programmes = programmes;
        this.publisher = publisher;
        this.rights = rights;
        this.clock = clock;
    }

    /** Those whose window has begun, or is over. */
    public List<ProgrammeId> due() {
        return programmes.due(clock.instant());
    }

    /** Opens it when its window has begun; true when the window is over, and it is to be closed. */
    public boolean follow(ProgrammeId id) {
        var programme = programmes.locked(id);
        if (programme.isEmpty()) {
            return false;
        }
        var by = rights.by();
        if (programme.get().openIfDue(by)) {
            publisher.became(programme.get());
        }
        return programme.get().isOver(by.at());
    }
}
