package org.maillage.directory.imports.mapping;

import java.util.Optional;
import org.maillage.kernel.territory.GeoPoint;

/**
 * Lambert-93 (EPSG:2154), the projection of French maps: metres on a cone, undone by the formulas of IGN's note NTG 71.
 * RGF93 and WGS 84 agree to better than a metre.
 */
final class Lambert93 {

    private static final double EXPONENT = 0.7256077650532670;
    private static final double CONSTANT = 11_754_255.4261;
    private static final double POLE_X = 700_000;
    private static final double POLE_Y = 12_655_612.0499;
    private static final double MERIDIAN = Math.toRadians(3);
    private static final double ECCENTRICITY = 0.0818191910428158;
    private static final double CLOSE_ENOUGH = 1e-12;
    private static final int MOST_STEPS = 30;

    private Lambert93() {}

    /** Whether such metres lie on the map of mainland France and Corsica; degrees never do. */
    static boolean covers(double x, double y) {
        return x >= 0 && x <= 1_300_000 && y >= 6_000_000 && y <= 7_200_000;
    }

    /** Empty off the map. */
    static Optional<GeoPoint> degrees(double x, double y) {
        if (!covers(x, y)) {
            return Optional.empty();
        }
        double east = x - POLE_X;
        double south = POLE_Y - y;
        double longitude = MERIDIAN + Math.atan(east / south) / EXPONENT;
        double isometric = -Math.log(Math.hypot(east, south) / CONSTANT) / EXPONENT;
        return Optional.of(new GeoPoint(Math.toDegrees(latitude(isometric)), Math.toDegrees(longitude)));
    }

    private static double latitude(double isometric) {
        double latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
        for (int step = 0; step < MOST_STEPS; step++) {
            double sine = ECCENTRICITY * Math.sin(latitude);
            double stretched = Math.pow((1 + sine) / (1 - sine), ECCENTRICITY / 2) * Math.exp(isometric);
            double next = 2 * Math.atan(stretched) - Math.PI / 2;
            if (Math.abs(next - latitude) < CLOSE_ENOUGH) {
                return next;
            }
            latitude = next;
        }
        return latitude;
    }
}
