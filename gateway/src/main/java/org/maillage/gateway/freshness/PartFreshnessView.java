package org.maillage.gateway.freshness;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.Verified;
import org.maillage.kernel.freshness.PartFreshness;

@Type("PartFreshness")
public record PartFreshnessView(
        @NonNull PlacePart part,
        @Nullable Instant verifiedAt,
        @Nullable String method,
        @Nullable Instant expiresAt,
        double score,
        boolean stale) {

    static PartFreshnessView of(PartFreshness freshness, Place place) {
        return new PartFreshnessView(
                PlacePart.of(freshness.part()),
                freshness.verifiedAt().orElse(null),
                place.verified(freshness.part()).map(Verified::method).orElse(null),
                freshness.expiresAt().orElse(null),
                freshness.score().doubleValue(),
                freshness.stale());
    }
}
