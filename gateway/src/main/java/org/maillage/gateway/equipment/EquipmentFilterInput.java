package org.maillage.gateway.equipment;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.place.NearInput;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.equipment.SharingMode;
import org.maillage.gateway.search.equipment.EquipmentFilter;
import org.maillage.kernel.territory.TerritoryLevel;

@Input("EquipmentFilter")
@Description(
        "All that is given must hold; of sharing one of them. What is broken is found only by condition BROKEN; what closed places have is not found.")
public record EquipmentFilterInput(
        @Nullable String search,
        @Nullable String category,
        @Nullable String process,
        @Nullable String material,
        @Nullable List<@NonNull SharingMode> sharing,
        @Nullable Boolean trainingRequired,
        @Nullable String condition,
        @Nullable NearInput near,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Id @Nullable UUID networkId) {

    static EquipmentFilter orEverything(@Nullable EquipmentFilterInput filter) {
        return filter == null ? EquipmentFilter.everything() : filter.toFilter();
    }

    private EquipmentFilter toFilter() {
        return new EquipmentFilter(
                search,
                category,
                process,
                material,
                sharing == null ? List.of() : sharing,
                trainingRequired,
                condition,
                near == null ? null : near.toNear(),
                territory == null ? null : Area.of(territory, territoryLevel),
                networkId);
    }
}
