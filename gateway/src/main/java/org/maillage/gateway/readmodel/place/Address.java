package org.maillage.gateway.readmodel.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.GeoPoint;

/** Where a place or a stop is. Absent members are null; the coordinates are both there or both absent. */
public record Address(
        @Nullable String street,
        @Nullable String complement,
        @Nullable String postcode,
        @Nullable String commune,
        @Nullable String inseeCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String geoPrecision) {

    public Optional<GeoPoint> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }
}
