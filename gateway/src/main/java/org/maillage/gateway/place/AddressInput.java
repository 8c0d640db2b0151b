package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

@Input("AddressInput")
public record AddressInput(
        @Nullable String street,
        @Nullable String complement,
        @Nullable String postcode,
        @Nullable String commune,
        @Nullable String inseeCode,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
