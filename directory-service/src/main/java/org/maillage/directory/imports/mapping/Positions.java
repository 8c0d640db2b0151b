package org.maillage.directory.imports.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.maillage.directory.imports.profile.FieldRule;
import org.maillage.directory.imports.profile.Profile;
import org.maillage.kernel.territory.GeoPoint;

/** The pair of coordinates of a row in degrees, in the right order, whatever the source has. */
final class Positions {

    private static final String POINTER = "/address";
    private static final int DECIMALS = 6;

    private final boolean projected;
    private final boolean swapped;

    Positions(Profile profile) {
        this.projected = profile.fields().stream().map(FieldRule::conversion).anyMatch(FieldRule.Conversion::projected);
        this.swapped = profile.fields().stream().map(FieldRule::conversion).anyMatch(FieldRule.Conversion::swapped);
    }

    void settle(Draft draft, Remarks remarks) {
        draft.pair().ifPresent(pair -> settle(swapped ? pair.swapped() : pair, draft, remarks));
    }

    private void settle(Draft.Pair pair, Draft draft, Remarks remarks) {
        if (projected) {
            var degrees = degrees(pair);
            degrees.ifPresent(point -> put(point, draft));
            if (degrees.isEmpty()) {
                remarks.add(POINTER, "coordinates-invalid", pair + " is not on the map of Lambert-93");
                draft.removePair();
            }
            return;
        }
        var metres = degrees(pair).or(() -> degrees(pair.swapped()));
        if (metres.isPresent()) {
            put(metres.get(), draft);
            remarks.add(POINTER, "coordinates-projected", pair + " are metres of Lambert-93, read as degrees");
            return;
        }
        draft.setPair(pair.rounded(DECIMALS));
    }

    private static Optional<GeoPoint> degrees(Draft.Pair pair) {
        return Lambert93.degrees(pair.longitude().doubleValue(), pair.latitude().doubleValue());
    }

    private static void put(GeoPoint point, Draft draft) {
        draft.setPair(new Draft.Pair(decimal(point.latitude()), decimal(point.longitude())));
    }

    private static BigDecimal decimal(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
