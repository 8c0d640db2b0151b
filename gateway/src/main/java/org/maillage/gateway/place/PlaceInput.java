package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.place.PlaceStatus;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("PlaceInput")
@Description(
        "In an update, a member left out stays as it was and null empties it. networkIds is read when registering only.")
public record PlaceInput(
        @NonNull String name,
        @NonNull List<@NonNull PlaceKind> kinds,
        @Nullable String summary,
        @Nullable String description,
        @Nullable PlaceStatus status,
        @Nullable Itinerance mobility,
        @Nullable AddressInput address,
        @Nullable String website,
        @Nullable List<@NonNull LinkInput> socialNetworks,
        @Nullable String openingHours,
        @Nullable LocalDate openedOn,
        @Nullable String holder,
        @Nullable String legalForm,
        @Nullable String managementModel,
        @Nullable Integer builtSurfaceM2,
        @Nullable Integer outdoorSurfaceM2,
        @Nullable List<@NonNull String> services,
        @Nullable List<@NonNull String> audiences,
        @Nullable List<@NonNull String> accessModes,
        @Nullable String accessibility,
        @Nullable List<@NonNull String> labels,
        @Nullable List<@NonNull IdentifierInput> identifiers,
        @Nullable List<@NonNull ExternalIdInput> externalIds,
        @Id @Nullable List<@NonNull String> networkIds,
        @Id @Nullable String parentPlaceId,
        @Nullable List<@NonNull StopInput> stops,
        @Nullable String licence) {}
