package org.maillage.gateway.commons;

import io.smallrye.graphql.api.Nullable;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.commons.Steward;

@Type("Steward")
@Description("Who keeps a common: a place, or somebody by name.")
public record StewardView(
        @Nullable PlaceView place, @NonNull String name) {

    static StewardView of(Steward steward, Reading reading) {
        var place = Optional.ofNullable(steward.placeId())
                .flatMap(reading.model()::place)
                .map(one -> PlaceView.of(one, reading))
                .orElse(null);
        return new StewardView(place, place == null ? steward.name() : place.getName());
    }
}
