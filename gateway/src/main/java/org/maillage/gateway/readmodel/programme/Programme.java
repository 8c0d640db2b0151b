package org.maillage.gateway.readmodel.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.InNetworks;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.Money;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * A funder's rule that adds money to contributions within a network, and how far its budget has gone.
 *
 * @param closesAt when its window ends, not included
 */
public record Programme(
        UUID id,
        long version,
        Position position,
        String slug,
        String name,
        UUID funderId,
        UUID networkId,
        Rule rule,
        Money budget,
        Money reserved,
        Money settled,
        Money available,
        Instant opensAt,
        Instant closesAt,
        ProgrammeStatus status,
        Instant createdAt,
        Instant updatedAt)
        implements InNetworks {

    /** Civil days of programmes are days in Paris. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public static final Comparator<Programme> BY_OPENING = Comparator.comparing(Programme::opensAt)
            .thenComparing(Programme::name)
            .thenComparing(Programme::id);

    public static final ReverseLink.InOrder<String, Programme> BY_SLUG = ReverseLink.inOrder(
            Programme.class, programme -> List.of(programme.slug()), Comparator.comparing(Programme::id));

    public static final ReverseLink.InOrder<UUID, Programme> OF_FUNDER =
            ReverseLink.inOrder(Programme.class, programme -> List.of(programme.funderId()), BY_OPENING);

    @Override
    public EntityKind entityKind() {
        return EntityKind.PROGRAMME;
    }

    @Override
    public List<UUID> networkIds() {
        return List.of(networkId);
    }

    /** It lies nowhere. */
    @Override
    public @Nullable TerritoryOf territory() {
        return null;
    }

    /** What it gives: promised to lines not paid yet, and given for good. */
    public Money given() {
        return reserved.plus(settled);
    }

    /** Whether it matches on that day: its window holds some of it, and nobody holds the programme back or ended it. */
    public boolean isOpenOn(LocalDate day, Instant now) {
        var begins = day.atStartOfDay(PARIS).toInstant();
        var ends = day.plusDays(1).atStartOfDay(PARIS).toInstant();
        boolean windowHolds = opensAt.isBefore(ends) && begins.isBefore(closesAt);
        return switch (status) {
            case DRAFT, SUSPENDED -> false;
            case APPROVED, OPEN -> windowHolds;
            case CLOSING, SETTLED, CLOSED -> windowHolds && !ends.isAfter(now);
        };
    }
}
