package org.maillage.gateway.volunteer;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("VolunteerTimeInput")
@Description("To a common, a network or both; names of people are not asked for.")
public record VolunteerTimeInput(
        @Id @Nullable UUID commonId,
        @Id @Nullable UUID networkId,
        @Id @Nullable UUID placeId,
        int minutes,
        @NonNull String activity,
        @NonNull LocalDate on) {}
