package org.maillage.gateway.space;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.readmodel.space.SpaceKind;

@Type("Space")
@Description("A room, a workstation, a hall: what a place has to offer to work or meet in.")
public final class SpaceView {

    private final Space space;
    private final PlaceView place;

    private SpaceView(Space space, PlaceView place) {
        this.space = space;
        this.place = place;
    }

    public static SpaceView of(Space space, PlaceView place) {
        return new SpaceView(space, place);
    }

    /** Empty while its place is not known yet: changes of two aggregates come in any order. */
    public static Optional<SpaceView> of(Space space, Reading reading) {
        return reading.model().place(space.placeId()).map(place -> new SpaceView(space, PlaceView.of(place, reading)));
    }

    @Id
    @NonNull public UUID getId() {
        return space.id();
    }

    public int getVersion() {
        return Math.toIntExact(space.version());
    }

    @NonNull public PlaceView getPlace() {
        return place;
    }

    @NonNull public String getName() {
        return space.name();
    }

    @NonNull public SpaceKind getKind() {
        return space.kind();
    }

    @NonNull public List<@NonNull String> getPurposes() {
        return space.purposes();
    }

    public @Nullable Double getSurfaceM2() {
        return space.surfaceM2();
    }

    public @Nullable Integer getCapacity() {
        return space.capacity();
    }

    @NonNull public List<@NonNull String> getFeatures() {
        return space.features();
    }

    public @Nullable Boolean getAccessible() {
        return space.accessible();
    }

    public @Nullable String getConditions() {
        return space.conditions();
    }

    @NonNull public List<@NonNull RateView> getRates() {
        return space.rates().stream().map(RateView::of).toList();
    }

    @Description("The cheapest day rate, a sliding scale counted by its minimum.")
    public @Nullable MoneyView getMinimumDayRate() {
        var rate = space.minimumDayRate();
        return rate == null ? null : MoneyView.of(rate);
    }

    @NonNull public Instant getUpdatedAt() {
        return space.updatedAt();
    }
}
