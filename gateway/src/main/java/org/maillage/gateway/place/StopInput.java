package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("StopInput")
public record StopInput(
        @NonNull Instant startsAt,
        @NonNull Instant endsAt,
        @NonNull AddressInput address,
        @Nullable String rrule) {}
