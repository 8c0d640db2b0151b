package org.maillage.funding.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.policy.Policies;
import org.maillage.kernel.Change;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Money;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.changelog.ChangeLog;

/** Volunteer time is recorded once, and valued; it never moves money. */
@ApplicationScoped
@Transactional
public class VolunteerService {

    private static final String KIND = "volunteer-time";

    private final VolunteerTimes times;
    private final VolunteerReader reader;
    private final VolunteerDesk desk;
    private final Policies policies;
    private final ChangeLog changeLog;
    private final Rights rights;
    private final Ids ids;

    VolunteerService(
            VolunteerTimes times,
            VolunteerReader reader,
            VolunteerDesk desk,
            Policies policies,
            ChangeLog changeLog,
            Rights rights,
            Ids ids) {
        this.times = times;
        this.reader = reader;
        this.desk = desk;
        this.policies = policies;
        this.changeLog = changeLog;
        this.rights = rights;
        this.ids = ids;
    }

    public VolunteerState record(Map<String, @Nullable Object> tree) {
        rights.actor();
        var sheet = reader.read(Members.whole(tree, Faults.strict()));
        var network = desk.valuingNetwork(sheet);
        var hourly = policies.of(network).volunteerRateOn(sheet.on()).orElse(Money.euros(0));
        var time = VolunteerTime.record(ids.next(), sheet, hourly, rights.by());
        times.add(time);
        var state = VolunteerState.of(time);
        changeLog.append(Change.updated(
                KIND, time.uuid(), time.version(), "VolunteerTimeRecorded", Change.Audience.PUBLIC, state));
        return state;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<VolunteerState> page(VolunteerTimes.Wanted wanted, PageRequest request) {
        return times.page(wanted, request).map(VolunteerState::of);
    }
}
