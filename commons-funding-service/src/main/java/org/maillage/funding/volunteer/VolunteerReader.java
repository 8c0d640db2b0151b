package org.maillage.funding.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.record.Recorded;

/** Reads the members of a {@code VolunteerTimeInput}. */
@ApplicationScoped
class VolunteerReader {

    private static final TextRule ACTIVITY = TextRule.line(2, 200);
    private static final int MOST_MINUTES = 100_000;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    VolunteerReader(Clock clock) {
        this.clock = clock;
    }

    VolunteerSheet read(Members members) {
        var common = members.id("commonId").value();
        var network = members.id("networkId").value();
        if (common.isEmpty() && network.isEmpty()) {
            members.spot("commonId").fault("required", "It is given to a common, to a network, or to both.");
        }
        var place = members.id("placeId").value();
        var minutes = members.required("minutes", members.integer("minutes", 1, MOST_MINUTES))
                .value();
        var activity =
                members.required("activity", members.text("activity", ACTIVITY)).value();
        var on = members.required("on", members.date("on")).value();
        if (on.filter(day -> day.isAfter(LocalDate.now(clock.withZone(PARIS)))).isPresent()) {
            members.spot("on").fault("in-the-future", "It has been given already.");
        }
        members.serverOwned(Recorded.SERVER_OWNED);
        members.serverOwned("valuedAt", "hourly");
        members.finish();
        members.spot().faults().refuseIfAny();
        return new VolunteerSheet(
                common.orElse(null),
                network.orElse(null),
                place.orElse(null),
                minutes.orElseThrow(),
                activity.orElseThrow(),
                on.orElseThrow());
    }
}
