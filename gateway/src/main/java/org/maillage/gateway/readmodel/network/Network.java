package org.maillage.gateway.readmodel.network;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.territory.TerritoryLevel;

/**
 * A network of third places. Absent members are null.
 *
 * @param criteriaVersion one more each time that its criteria change
 * @param freshnessPeriods only those that it shortens
 * @param manifestoId the resource that says what it stands for
 */
public record Network(
        UUID id,
        long version,
        Position position,
        String slug,
        String name,
        @Nullable String description,
        NetworkKind kind,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Nullable String website,
        boolean requiresValidation,
        int quorumPercent,
        int votingDays,
        String timeZone,
        List<String> charters,
        int criteriaVersion,
        List<Criterion> criteria,
        List<FreshnessPeriod> freshnessPeriods,
        @Nullable UUID manifestoId,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Entity {

    public static final Comparator<Network> BY_NAME =
            Comparator.comparing(Network::name).thenComparing(Network::id);

    public static final ReverseLink.InOrder<String, Network> BY_SLUG =
            ReverseLink.inOrder(Network.class, network -> List.of(network.slug()), BY_NAME);

    @Override
    public EntityKind entityKind() {
        return EntityKind.NETWORK;
    }

    /** Its territory; empty when it has none, or when its code alone does not say which. */
    public Optional<Area> area() {
        var level = Optional.ofNullable(territoryLevel);
        return Optional.ofNullable(territory)
                .flatMap(code -> level.or(() -> TerritoryLevel.guess(code)).map(known -> new Area(known, code)));
    }
}
