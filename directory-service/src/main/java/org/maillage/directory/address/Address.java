package org.maillage.directory.address;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.GeoPoint;

/** Where something stands. Every member may be missing; coordinates are both there or both missing. */
public record Address(
        @Nullable String street,
        @Nullable String complement,
        @Nullable String postcode,
        @Nullable String commune,
        @Nullable String inseeCode,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable GeoPrecision geoPrecision) {

    public static final Address NOWHERE = new Address(null, null, null, null, null, null, null, null);

    public Address {
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("latitude and longitude go together");
        }
        latitude = plain(latitude);
        longitude = plain(longitude);
    }

    public Optional<String> insee() {
        return Optional.ofNullable(inseeCode);
    }

    public Optional<GeoPoint> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude.doubleValue(), longitude.doubleValue()));
    }

    Address precise(@Nullable GeoPrecision precision) {
        return new Address(street, complement, postcode, commune, inseeCode, latitude, longitude, precision);
    }

    Address at(BigDecimal newLatitude, BigDecimal newLongitude, GeoPrecision precision) {
        return new Address(street, complement, postcode, commune, inseeCode, newLatitude, newLongitude, precision);
    }

    /** Whether it says where: a commune or a point. */
    public boolean standsSomewhere() {
        return inseeCode != null || latitude != null;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal degrees) {
        if (degrees == null) {
            return null;
        }
        var stripped = degrees.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
