package org.maillage.gateway.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.maillage.gateway.search.Box;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

@Input("BoxInput")
public record BoxInput(double south, double west, double north, double east) {

    Box toBox() {
        boolean onTheGlobe =
                Math.abs(south) <= 90 && Math.abs(north) <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180;
        if (!onTheGlobe || south > north) {
            throw Refusal.validation(
                    List.of(new Fault("/filter/box", "not-on-the-globe", "Degrees, WGS 84, south first.")));
        }
        return new Box(south, west, north, east);
    }
}
