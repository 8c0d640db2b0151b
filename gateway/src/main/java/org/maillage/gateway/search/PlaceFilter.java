package org.maillage.gateway.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.space.SpaceKind;
import org.maillage.kernel.Money;

/**
 * Which places are wanted; what is null or empty asks for nothing, all that is given must hold.
 *
 * @param kinds one of them
 * @param status one of them; when empty, all but CLOSED
 * @param services each of them
 * @param labels each of them
 * @param equipmentCategory with {@code process}: one piece of equipment that is not broken and holds to both
 * @param skill words that one skill offered there holds, in any form
 * @param minimumCapacity with {@code spaceKinds} and {@code maximumDayRate}: one space that holds to all three
 * @param openNow false: known to be closed
 */
public record PlaceFilter(
        @Nullable String search,
        @Nullable String source,
        @Nullable Near near,
        @Nullable Box box,
        @Nullable Area territory,
        @Nullable UUID networkId,
        List<PlaceKind> kinds,
        List<PlaceStatus> status,
        List<String> services,
        List<String> labels,
        @Nullable String equipmentCategory,
        @Nullable String process,
        @Nullable String skill,
        @Nullable UUID usesSolution,
        @Nullable UUID usesCommon,
        @Nullable Integer minimumCapacity,
        List<SpaceKind> spaceKinds,
        @Nullable Money maximumDayRate,
        @Nullable Boolean openNow,
        @Nullable Itinerance itinerance,
        boolean freshOnly,
        @Nullable Instant updatedSince,
        @Nullable List<UUID> ids) {

    public PlaceFilter {
        kinds = List.copyOf(kinds);
        status = List.copyOf(status);
        services = List.copyOf(services);
        labels = List.copyOf(labels);
        spaceKinds = List.copyOf(spaceKinds);
        ids = ids == null ? null : List.copyOf(ids);
    }

    public static PlaceFilterBuilder builder() {
        return new PlaceFilterBuilder();
    }

    public static PlaceFilter everything() {
        return builder().build();
    }
}
