package org.maillage.gateway.readmodel.skill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfPlace;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * What a person can do and would do for others, under the name that she chose. Absent members are null.
 *
 * @param placeId the place where she can be found, if she names one
 * @param wants what she would like in exchange
 * @param expiresOn the last day of her consent
 */
public record SkillOffer(
        UUID id,
        long version,
        Position position,
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
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements OfPlace {

    public static final ReverseLink.InOrder<UUID, SkillOffer> OF_PLACE = ReverseLink.inOrder(
            SkillOffer.class,
            offer -> Optional.ofNullable(offer.placeId()).stream().toList(),
            Comparator.comparing(SkillOffer::displayName).thenComparing(SkillOffer::id));

    @Override
    public EntityKind entityKind() {
        return EntityKind.SKILL;
    }

    /** Whether her consent still holds. Its owner takes an expired offer back; until then it is not shown. */
    public boolean consentedAt(Instant now) {
        return !now.atZone(ZoneOffset.UTC).toLocalDate().isAfter(expiresOn);
    }
}
