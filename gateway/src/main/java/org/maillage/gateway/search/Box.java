package org.maillage.gateway.search;

import org.maillage.kernel.territory.GeoPoint;

/** Between two parallels and two meridians, in degrees; {@code west} above {@code east} crosses the antimeridian. */
public record Box(double south, double west, double north, double east) {

    public boolean holds(GeoPoint point) {
        boolean between = west <= east
                ? point.longitude() >= west && point.longitude() <= east
                : point.longitude() >= west || point.longitude() <= east;
        return between && point.latitude() >= south && point.latitude() <= north;
    }
}
