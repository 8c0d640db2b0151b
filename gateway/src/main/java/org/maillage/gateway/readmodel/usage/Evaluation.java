package org.maillage.gateway.readmodel.usage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.ByPlace;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfCommon;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.evaluation.Score;

/** What a place found of a common by the criteria of a network, its latest. */
public record Evaluation(
        UUID id,
        long version,
        Position position,
        UUID commonId,
        UUID placeId,
        UUID networkId,
        List<Score> scores,
        @Nullable String comment,
        Instant createdAt,
        Instant updatedAt)
        implements OfCommon, ByPlace {

    public static final ReverseLink.InNoOrder<UUID, Evaluation> OF_COMMON =
            ReverseLink.inNoOrder(Evaluation.class, evaluation -> List.of(evaluation.commonId()));

    @Override
    public EntityKind entityKind() {
        return EntityKind.EVALUATION;
    }
}
