package org.maillage.directory.address;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.maillage.kernel.input.Bounds;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.territory.GeoPoint;

/** A pair of coordinates that was sent, and whether it can be true. */
record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final Bounds LATITUDES = Bounds.of("-90", "90", 6);
    private static final Bounds LONGITUDES = Bounds.of("-180", "180", 6);
    private static final double NULL_ISLAND_DEGREES = 0.1;
    private static final double FAR_KILOMETRES = 50;

    /** The pair; empty when none was sent or when it is at fault. */
    static Optional<Coordinates> read(Members members, Spot spot) {
        var latitude = members.decimal("latitude", LATITUDES);
        var longitude = members.decimal("longitude", LONGITUDES);
        if (latitude.value().isEmpty() || longitude.value().isEmpty()) {
            if (sent(members, "latitude") != sent(members, "longitude")) {
                spot.fault("coordinates-incomplete", "Latitude and longitude go together.");
            }
            return Optional.empty();
        }
        var pair = new Coordinates(latitude.value().get(), longitude.value().get());
        if (pair.isNullIsland()) {
            spot.fault("coordinates-null-island", "These coordinates are those of no place.");
            return Optional.empty();
        }
        return Optional.of(pair);
    }

    private static boolean sent(Members members, String name) {
        return members.has(name) && !members.isNull(name);
    }

    /** The pair held against the centre of its commune: swapped pairs are refused, or put right when lenient. */
    Optional<Coordinates> nearTo(GeoPoint centre, Spot spot) {
        double distance = point().kilometresTo(centre);
        if (distance <= FAR_KILOMETRES) {
            return Optional.of(this);
        }
        var swapped = swapped().filter(pair -> pair.point().kilometresTo(centre) <= FAR_KILOMETRES);
        if (swapped.isEmpty()) {
            spot.warn(
                    "coordinates-far-from-commune",
                    String.format(Locale.ROOT, "%.0f km from the centre of the commune.", distance));
            return Optional.of(this);
        }
        var right = "latitude " + swapped.get().latitude.toPlainString() + ", longitude "
                + swapped.get().longitude.toPlainString();
        if (spot.isLenient()) {
            spot.warn("coordinates-swapped", "Put right: " + right + ".");
            return swapped;
        }
        spot.fault("coordinates-swapped", "Swapped; the right pair is " + right + ".");
        return Optional.empty();
    }

    private boolean isNullIsland() {
        return Math.abs(latitude.doubleValue()) <= NULL_ISLAND_DEGREES
                && Math.abs(longitude.doubleValue()) <= NULL_ISLAND_DEGREES;
    }

    private Optional<Coordinates> swapped() {
        return Math.abs(longitude.doubleValue()) <= 90
                ? Optional.of(new Coordinates(longitude, latitude))
                : Optional.empty();
    }

    private GeoPoint point() {
        return new GeoPoint(latitude.doubleValue(), longitude.doubleValue());
    }
}
