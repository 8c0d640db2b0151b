package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.space.SpaceKind;
import org.maillage.gateway.search.PlaceFilter;
import org.maillage.gateway.search.PlaceFilterBuilder;
import org.maillage.kernel.territory.TerritoryLevel;

@Input("PlaceFilter")
@Description(
        "All that is given must hold; of a list one of them, of services and labels each. Closed places only by status.")
public record PlaceFilterInput(
        @Nullable String search,
        @Nullable String source,
        @Nullable NearInput near,
        @Nullable BoxInput box,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Id @Nullable UUID networkId,
        @Nullable List<@NonNull PlaceKind> kinds,
        @Nullable List<@NonNull PlaceStatus> status,
        @Nullable List<@NonNull String> services,
        @Nullable List<@NonNull String> labels,
        @Nullable String equipmentCategory,
        @Nullable String process,
        @Nullable String skill,
        @Id @Nullable UUID usesCommon,
        @Id @Nullable UUID usesSolution,
        @Nullable Integer minimumCapacity,
        @Nullable List<@NonNull SpaceKind> spaceKinds,
        @Nullable MoneyInput maximumDayRate,
        @Nullable Boolean openNow,
        @Nullable Itinerance itinerance,
        @Nullable Boolean freshOnly,
        @Nullable Instant updatedSince,
        @Id @Nullable List<@NonNull UUID> ids) {

    static PlaceFilter orEverything(@Nullable PlaceFilterInput filter) {
        return filter == null ? PlaceFilter.everything() : filter.toFilter().build();
    }

    /** What the filter asks for among the network's places, whatever network it names itself. */
    public static PlaceFilter inNetwork(UUID network, @Nullable PlaceFilterInput filter) {
        var wanted = filter == null ? PlaceFilter.builder() : filter.toFilter();
        return wanted.networkId(network).build();
    }

    private PlaceFilterBuilder toFilter() {
        return PlaceFilter.builder()
                .search(search)
                .source(source)
                .near(near == null ? null : near.toNear())
                .box(box == null ? null : box.toBox())
                .territory(territory == null ? null : Area.of(territory, territoryLevel))
                .networkId(networkId)
                .kinds(kinds)
                .status(status)
                .services(services)
                .labels(labels)
                .equipmentCategory(equipmentCategory)
                .process(process)
                .skill(skill)
                .usesCommon(usesCommon)
                .usesSolution(usesSolution)
                .minimumCapacity(minimumCapacity)
                .spaceKinds(spaceKinds)
                .maximumDayRate(maximumDayRate == null ? null : maximumDayRate.toMoney("/filter/maximumDayRate"))
                .openNow(openNow)
                .itinerance(itinerance)
                .freshOnly(Boolean.TRUE.equals(freshOnly))
                .updatedSince(updatedSince)
                .ids(ids);
    }
}
