package org.maillage.gateway.event;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.place.AddressInput;
import org.maillage.gateway.space.SlidingScaleInput;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("EventInput")
@Description(
        "Of a place or of a network. In an update, a member left out stays as it was and null empties it. The rule is an RRULE of RFC 5545, DAILY at the finest.")
public record EventInput(
        @Id @Nullable String placeId,
        @Id @Nullable String networkId,
        @Nullable String uid,
        @NonNull String title,
        @Nullable String summary,
        @NonNull String kind,
        @NonNull Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String timezone,
        @Nullable String rrule,
        @Nullable AddressInput location,
        @Nullable String online,
        @Nullable String price,
        @Nullable SlidingScaleInput slidingScale,
        @Nullable String url,
        @Nullable List<@NonNull String> skills) {}
