package org.maillage.gateway.space;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;
import org.maillage.gateway.place.NearInput;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.space.SpaceKind;
import org.maillage.gateway.search.space.SpaceFilter;
import org.maillage.kernel.territory.TerritoryLevel;

@Input("SpaceFilter")
@Description(
        "All that is given must hold; of kinds one of them, of features each. Spaces of closed places are not found.")
public record SpaceFilterInput(
        @Nullable String search,
        @Nullable List<@NonNull SpaceKind> kinds,
        @Nullable NearInput near,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Id @Nullable UUID networkId,
        @Nullable Integer minimumCapacity,
        @Nullable Double minimumSurfaceM2,
        @Nullable MoneyInput maximumDayRate,
        @Nullable List<@NonNull String> features) {

    static SpaceFilter orEverything(@Nullable SpaceFilterInput filter) {
        return filter == null ? SpaceFilter.everything() : filter.toFilter();
    }

    SpaceFilter toFilter() {
        return new SpaceFilter(
                search,
                kinds == null ? List.of() : kinds,
                near == null ? null : near.toNear(),
                territory == null ? null : Area.of(territory, territoryLevel),
                networkId,
                minimumCapacity,
                minimumSurfaceM2,
                maximumDayRate == null ? null : maximumDayRate.toMoney("/filter/maximumDayRate"),
                features == null ? List.of() : features);
    }
}
