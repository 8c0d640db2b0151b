package org.maillage.gateway.readmodel.json;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.event.Event;
import org.maillage.gateway.readmodel.event.EventStatus;
import org.maillage.kernel.recurrence.ChangedInstance;
import org.maillage.kernel.recurrence.Occurrence;
import org.maillage.kernel.recurrence.Series;

final class EventReader {

    private EventReader() {}

    static Event read(Members members, Position position) throws UnreadableEntity {
        return new Event(
                members.id("id"),
                members.integer("version"),
                position,
                members.text("uid"),
                members.integer("sequence"),
                members.idOrNull("placeId"),
                members.idOrNull("networkId"),
                members.ids("networkIds"),
                members.ids("relayedBy"),
                members.nestedOrNull("territory", Shared::territory),
                members.text("title"),
                members.textOrNull("summary"),
                members.word("kind"),
                series(members),
                members.nestedOrNull("location", Shared::address),
                members.textOrNull("online"),
                members.textOrNull("price"),
                members.nestedOrNull("slidingScale", Shared::slidingScale),
                members.code("status", EventStatus.class),
                members.textOrNull("url"),
                members.words("skills"),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Series series(Members members) throws UnreadableEntity {
        var zone = Shared.zone(members.word("timezone"));
        return new Series(
                occurrence(members),
                zone,
                members.flag("allDay"),
                Shared.ruleOrNull(members),
                members.instants("rdates"),
                members.instants("exceptions"),
                members.list("overrides", EventReader::changed));
    }

    private static Optional<ChangedInstance> changed(Members members) throws UnreadableEntity {
        boolean off = members.codeOrNull("status", EventStatus.class) == EventStatus.CANCELLED;
        return Optional.of(new ChangedInstance(members.instant("recurrenceId"), off ? null : occurrence(members)));
    }

    private static Occurrence occurrence(Members members) throws UnreadableEntity {
        @Nullable Instant end = members.instantOrNull("endsAt");
        return new Occurrence(members.instant("startsAt"), end);
    }
}
