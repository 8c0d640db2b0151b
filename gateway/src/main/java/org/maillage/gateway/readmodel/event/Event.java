package org.maillage.gateway.readmodel.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfPlace;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.gateway.readmodel.place.Address;
import org.maillage.gateway.readmodel.space.SlidingScale;
import org.maillage.kernel.recurrence.ChangedInstance;
import org.maillage.kernel.recurrence.Occurrence;
import org.maillage.kernel.recurrence.Series;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * Something that takes place, once or again and again, of a place or of a network. Absent members are null.
 *
 * @param networkIds those of its place, or its own
 * @param relayedBy the networks that tell of it too
 * @param series all the times that it takes place
 * @param location where, when that is not at its place
 */
public record Event(
        UUID id,
        long version,
        Position position,
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
        Series series,
        @Nullable Address location,
        @Nullable String online,
        @Nullable String price,
        @Nullable SlidingScale slidingScale,
        EventStatus status,
        @Nullable String url,
        List<String> skills,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements OfPlace {

    public static final ReverseLink.InOrder<UUID, Event> OF_PLACE = ReverseLink.inOrder(
            Event.class,
            event -> Optional.ofNullable(event.placeId()).stream().toList(),
            Comparator.comparing((Event event) -> event.series().first().startsAt())
                    .thenComparing(Event::id));

    /** Most of what repeats does so within a month: only what is not found there is looked for further on. */
    private static final List<Duration> AHEAD =
            List.of(Duration.ofDays(35), Duration.ofDays(400), Duration.ofDays(4_000));

    @Override
    public EntityKind entityKind() {
        return EntityKind.EVENT;
    }

    public boolean cancelled() {
        return status == EventStatus.CANCELLED;
    }

    /** The first time that some of it takes place in {@code [from, to)}; {@code to} null is as far as we look. */
    public Optional<Occurrence> next(Instant from, @Nullable Instant to) {
        for (var ahead : AHEAD) {
            var until = from.plus(ahead);
            if (to != null && !until.isBefore(to)) {
                return series.occurrences(from, to).stream().findFirst();
            }
            var found = series.occurrences(from, until);
            if (!found.isEmpty()) {
                return found.stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** Not after the start of any occurrence. */
    public Instant earliestStart() {
        var moved = series.changed().stream()
                .map(ChangedInstance::instead)
                .flatMap(Stream::ofNullable)
                .map(Occurrence::startsAt);
        return Stream.of(Stream.of(series.first().startsAt()), series.extraDates().stream(), moved)
                .flatMap(some -> some)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
