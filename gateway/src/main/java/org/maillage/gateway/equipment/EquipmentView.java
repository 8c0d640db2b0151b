package org.maillage.gateway.equipment;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.place.ExternalIdView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.equipment.SharingMode;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.space.RateView;
import org.maillage.gateway.space.SpaceView;

@Type("Equipment")
@Description("A machine or a tool that a place has, or several alike, and with whom it shares them.")
public final class EquipmentView {

    private final Equipment equipment;
    private final PlaceView place;

    private EquipmentView(Equipment equipment, PlaceView place) {
        this.equipment = equipment;
        this.place = place;
    }

    static EquipmentView of(Equipment equipment, PlaceView place) {
        return new EquipmentView(equipment, place);
    }

    /** Empty while its place is not known yet: changes of two aggregates come in any order. */
    static Optional<EquipmentView> of(Equipment equipment, Reading reading) {
        return reading.model()
                .place(equipment.placeId())
                .map(place -> new EquipmentView(equipment, PlaceView.of(place, reading)));
    }

    @Id
    @NonNull public UUID getId() {
        return equipment.id();
    }

    public int getVersion() {
        return Math.toIntExact(equipment.version());
    }

    @NonNull public PlaceView getPlace() {
        return place;
    }

    @Description("The space of its place that it stands in.")
    public @Nullable SpaceView getSpace() {
        return Optional.ofNullable(equipment.spaceId())
                .flatMap(id -> place.reading().model().find(Space.class, id))
                .map(space -> SpaceView.of(space, place))
                .orElse(null);
    }

    @NonNull public String getName() {
        return equipment.name();
    }

    @NonNull @Description("A code of the vocabulary equipmentCategories.")
    public String getCategory() {
        return equipment.category();
    }

    @Description("How many alike.")
    public int getQuantity() {
        return equipment.quantity();
    }

    public @Nullable String getMake() {
        return equipment.make();
    }

    public @Nullable String getModel() {
        return equipment.model();
    }

    @NonNull @Description("What it does: codes of the vocabulary processes, which follows Open Know-Where.")
    public List<@NonNull String> getProcesses() {
        return equipment.processes();
    }

    @NonNull @Description("What it works on: codes of the vocabulary materials.")
    public List<@NonNull String> getMaterials() {
        return equipment.materials();
    }

    @NonNull public SharingMode getSharing() {
        return equipment.sharing();
    }

    public @Nullable String getConditions() {
        return equipment.conditions();
    }

    @NonNull public List<@NonNull RateView> getRates() {
        return equipment.rates().stream().map(RateView::of).toList();
    }

    @Description("Whether one is trained before one uses it.")
    public boolean getTrainingRequired() {
        return equipment.trainingRequired();
    }

    @Description("NEW, GOOD, WORN or BROKEN.")
    public @Nullable String getCondition() {
        return equipment.condition();
    }

    @NonNull public List<@NonNull ExternalIdView> getExternalIds() {
        return equipment.externalIds().stream()
                .map(one -> new ExternalIdView(one.source(), one.id()))
                .toList();
    }

    @NonNull public Instant getUpdatedAt() {
        return equipment.updatedAt();
    }
}
