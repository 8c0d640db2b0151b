package org.maillage.funding.usage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads what a place declares; the day since when stays unless it is sent. */
@ApplicationScoped
class UsageReader {

    private static final TextRule NOTE = TextRule.block(2_000);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    UsageReader(Clock clock) {
        this.clock = clock;
    }

    UsageSheet read(Members members, Optional<UsageSheet> present) {
        var relation = members.required("relation", members.oneOf("relation", UsageRelation.class))
                .value();
        var said = members.date("since").value();
        var since = members.has("since") ? said : present.map(UsageSheet::since);
        if (said.filter(day -> day.isAfter(LocalDate.now(clock.withZone(PARIS))))
                .isPresent()) {
            members.spot("since").fault("in-the-future", "A usage has begun already.");
        }
        var satisfaction = members.integer("satisfaction", 1, 5).value();
        var note = members.text("note", NOTE).value();
        members.finish();
        members.spot().faults().refuseIfAny();
        var next = relation.orElseThrow().after(present.map(UsageSheet::relation));
        requireUsed(next, satisfaction.orElse(null));
        return new UsageSheet(next, since.orElse(null), satisfaction.orElse(null), note.orElse(null));
    }

    private static void requireUsed(UsageRelation relation, @Nullable Integer satisfaction) {
        if (satisfaction != null && !relation.hasUsed()) {
            throw new Refusal("invalid-relation", "Only who uses it or has used it says how satisfied they are.");
        }
    }
}
