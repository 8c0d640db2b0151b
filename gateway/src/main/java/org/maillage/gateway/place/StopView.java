package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.place.Stop;

@Type("Stop")
public record StopView(
        @NonNull Instant startsAt,
        @NonNull Instant endsAt,
        @NonNull AddressView address,
        @Nullable String rrule) {

    static StopView of(Stop stop) {
        var rule = stop.rrule();
        return new StopView(
                stop.startsAt(), stop.endsAt(), AddressView.of(stop.address()), rule == null ? null : rule.text());
    }
}
