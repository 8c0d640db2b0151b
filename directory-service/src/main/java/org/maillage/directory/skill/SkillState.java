package org.maillage.directory.skill;

import static org.maillage.directory.skill.SkillFields.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.kernel.territory.TerritoryOf;
import org.maillage.kit.record.Versioned;

/** The whole public state of a skill offer: the name is the one that the person chose, and nothing else says who she is. */
public record SkillState(
        UUID id,
        long version,
        @Nullable UUID placeId,
        String displayName,
        List<String> skills,
        List<String> wants,
        @Nullable String description,
        ExchangeMode exchange,
        @Nullable String availability,
        LocalDate expiresOn,
        List<UUID> networkIds,
        @Nullable TerritoryOf territory,
        @Nullable PlaceStatus placeStatus,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    private static final String LICENCE = "etalab-2.0";

    static SkillState of(SkillOffer offer, Optional<Place> place) {
        var values = offer.sheet().values();
        return new SkillState(
                offer.id().value(),
                offer.version(),
                place.map(p -> p.id().value()).orElse(null),
                offer.sheet().displayName(),
                values.list(SKILLS),
                values.list(WANTS),
                values.get(DESCRIPTION).orElse(null),
                offer.sheet().exchange(),
                values.get(AVAILABILITY).orElse(null),
                offer.expiresOn(),
                place.map(p -> p.networkIds().stream().sorted().toList()).orElse(List.of()),
                place.flatMap(p -> p.sheet().territory()).orElse(null),
                place.map(p -> p.sheet().status()).orElse(null),
                LICENCE,
                offer.source(),
                offer.origin(),
                offer.createdAt(),
                offer.updatedAt());
    }
}
