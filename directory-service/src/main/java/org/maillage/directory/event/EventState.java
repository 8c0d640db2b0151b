package org.maillage.directory.event;

import static org.maillage.directory.event.EventFields.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.address.Address;
import org.maillage.directory.rate.ScaleState;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryOf;
import org.maillage.kit.record.Versioned;

/**
 * The whole public state of an event, with the networks and territory of its place.
 *
 * @param exceptions the dates of the series on which it does not take place (EXDATE)
 * @param relayedBy the networks that pass it on
 */
public record EventState(
        UUID id,
        long version,
        String uid,
        int sequence,
        @Nullable UUID placeId,
        @Nullable UUID networkId,
        List<UUID> networkIds,
        List<UUID> relayedBy,
        @Nullable TerritoryOf territory,
        String title,
        @Nullable String summary,
        String kind,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Boolean allDay,
        String timezone,
        @Nullable String rrule,
        List<Instant> rdates,
        List<Instant> exceptions,
        List<Override> overrides,
        @Nullable Address location,
        @Nullable String online,
        @Nullable String price,
        @Nullable ScaleState slidingScale,
        EventStatus status,
        @Nullable String cancelReason,
        @Nullable String url,
        List<String> skills,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static final String LICENCE = "etalab-2.0";
    static final String ANY_KIND = "other";

    private static final Territories TERRITORIES = Territories.load();

    /** One date of the series that is otherwise than the rule says. */
    public record Override(
            Instant recurrenceId,
            Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String title,
            @Nullable EventStatus status) {

        static Override of(ChangedDate date) {
            return new Override(date.recurrenceId(), date.startsAt(), date.endsAt(), date.title(), date.status());
        }
    }

    public static EventState of(Event event, Owner owner) {
        var sheet = event.sheet();
        var values = sheet.values();
        return new EventState(
                event.id().value(),
                event.version(),
                event.uid(),
                event.sequence(),
                owner.id().isPlace() ? owner.id().id() : null,
                owner.id().isPlace() ? null : owner.id().id(),
                owner.networkIds(),
                event.relayingNetworks(),
                owner.territory().or(() -> standsIn(sheet)).orElse(null),
                sheet.title(),
                values.get(SUMMARY).orElse(null),
                values.get(KIND).orElse(ANY_KIND),
                sheet.startsAt(),
                values.get(ENDS_AT).orElse(null),
                values.get(ALL_DAY).filter(day -> day).orElse(null),
                sheet.zone().getId(),
                values.get(RRULE).orElse(null),
                values.list(RDATES),
                values.list(EXCEPTIONS),
                sheet.overrides().stream().map(Override::of).toList(),
                values.get(LOCATION).orElse(null),
                values.get(ONLINE).orElse(null),
                values.get(PRICE).orElse(null),
                ScaleState.of(values.get(SLIDING_SCALE).orElse(null)),
                sheet.status(),
                values.get(CANCEL_REASON).orElse(null),
                values.get(URL).orElse(null),
                values.list(SKILLS),
                owner.place().map(place -> place.sheet().licence()).orElse(LICENCE),
                event.source(),
                event.origin(),
                event.createdAt(),
                event.updatedAt());
    }

    private static Optional<TerritoryOf> standsIn(EventSheet sheet) {
        return sheet.values().get(LOCATION).flatMap(Address::insee).flatMap(TERRITORIES::territoryOf);
    }
}
