package org.maillage.gateway.search.equipment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.equipment.SharingMode;
import org.maillage.gateway.search.Filter;
import org.maillage.gateway.search.Near;

/**
 * Which equipment is wanted; what is null or empty asks for nothing, all that is given must hold. What is broken is found
 * only by that condition, what a closed place has is never found.
 *
 * @param sharing one of them
 */
public record EquipmentFilter(
        @Nullable String search,
        @Nullable String category,
        @Nullable String process,
        @Nullable String material,
        List<SharingMode> sharing,
        @Nullable Boolean trainingRequired,
        @Nullable String condition,
        @Nullable Near near,
        @Nullable Area territory,
        @Nullable UUID networkId)
        implements Filter<Equipment> {

    public EquipmentFilter {
        sharing = List.copyOf(sharing);
    }

    public static EquipmentFilter everything() {
        return new EquipmentFilter(null, null, null, null, List.of(), null, null, null, null, null);
    }
}
