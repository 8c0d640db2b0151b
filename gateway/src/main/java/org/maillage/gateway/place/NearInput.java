package org.maillage.gateway.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.maillage.gateway.search.Near;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.GeoPoint;

@Input("NearInput")
public record NearInput(double latitude, double longitude, double radiusKm) {

    private static final double LARGEST_RADIUS_KM = 1_000;

    public Near toNear() {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw Refusal.validation(List.of(new Fault("/filter/near", "not-on-the-globe", "Degrees, WGS 84.")));
        }
        if (!(radiusKm > 0 && radiusKm <= LARGEST_RADIUS_KM)) {
            throw Refusal.validation(List.of(new Fault("/filter/near/radiusKm", "out-of-range", "Up to 1,000 km.")));
        }
        return new Near(new GeoPoint(latitude, longitude), radiusKm);
    }
}
