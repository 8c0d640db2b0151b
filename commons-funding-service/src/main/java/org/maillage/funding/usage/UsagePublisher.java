package org.maillage.funding.usage;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what a place has declared, with its whole public state. */
@ApplicationScoped
class UsagePublisher {

    private static final String KIND = "usage";

    private final ChangeLog changeLog;

    UsagePublisher(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    UsageState declared(Usage usage) {
        var state = UsageState.of(usage);
        changeLog.append(
                Change.updated(KIND, usage.uuid(), usage.version(), "UsageDeclared", Change.Audience.PUBLIC, state));
        return state;
    }

    /** It is one with the usage of the place that absorbed its own. */
    void united(Usage usage) {
        changeLog.append(Change.deleted(
                KIND, usage.uuid(), usage.version() + 1, "UsageUnited", Change.Audience.PUBLIC, "merged"));
    }
}
