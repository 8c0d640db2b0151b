package org.maillage.gateway.equipment;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.equipment.SharingMode;
import org.maillage.gateway.space.RateInput;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("EquipmentInput")
@Description("In an update, a member left out stays as it was and null empties it.")
public record EquipmentInput(
        @Id @Nullable String spaceId,
        @NonNull String name,
        @NonNull String category,
        @Nullable Integer quantity,
        @Nullable String make,
        @Nullable String model,
        @Nullable List<@NonNull String> processes,
        @Nullable List<@NonNull String> materials,
        @NonNull SharingMode sharing,
        @Nullable String conditions,
        @Nullable List<@NonNull RateInput> rates,
        @Nullable Boolean trainingRequired,
        @Nullable String condition) {}
