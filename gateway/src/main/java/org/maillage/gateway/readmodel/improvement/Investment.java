package org.maillage.gateway.readmodel.improvement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.gateway.readmodel.ByPlace;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfCommon;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.Money;

/** All that a place put into an improvement, and what matched it. */
public record Investment(
        UUID id,
        long version,
        Position position,
        UUID placeId,
        UUID improvementId,
        UUID commonId,
        Money own,
        Money matched,
        Instant updatedAt)
        implements OfCommon, ByPlace {

    public static final ReverseLink.InNoOrder<UUID, Investment> OF_IMPROVEMENT =
            ReverseLink.inNoOrder(Investment.class, investment -> List.of(investment.improvementId()));

    public static final ReverseLink.InNoOrder<UUID, Investment> OF_COMMON =
            ReverseLink.inNoOrder(Investment.class, investment -> List.of(investment.commonId()));

    public static final ReverseLink.InNoOrder<UUID, Investment> OF_PLACE =
            ReverseLink.inNoOrder(Investment.class, investment -> List.of(investment.placeId()));

    @Override
    public EntityKind entityKind() {
        return EntityKind.INVESTMENT;
    }
}
