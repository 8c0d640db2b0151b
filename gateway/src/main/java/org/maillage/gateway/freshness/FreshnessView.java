package org.maillage.gateway.freshness;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.Verified;
import org.maillage.kernel.freshness.PlaceFreshness;

@Type("Freshness")
@Description("How fresh a place's word is: 1 when all of it was verified today, 0 when none of it can be relied on.")
public record FreshnessView(
        @Nullable Instant verifiedAt,
        @Nullable String verifiedBy,
        @Nullable String method,
        @Nullable Instant expiresAt,
        double score,
        boolean stale,
        @NonNull List<@NonNull PartFreshnessView> parts) {

    public static FreshnessView of(PlaceFreshness freshness, Place place) {
        return new FreshnessView(
                freshness.verifiedAt().orElse(null),
                place.verifiedBy(),
                place.verified().stream()
                        .max(Comparator.comparing(Verified::at))
                        .map(Verified::method)
                        .orElse(null),
                freshness.expiresAt().orElse(null),
                freshness.score().doubleValue(),
                freshness.stale(),
                freshness.parts().stream()
                        .map(part -> PartFreshnessView.of(part, place))
                        .toList());
    }
}
