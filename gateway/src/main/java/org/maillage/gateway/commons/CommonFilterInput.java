package org.maillage.gateway.commons;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.commons.CommonKind;
import org.maillage.gateway.search.commons.CommonFilter;
import org.maillage.gateway.search.commons.CommonOrder;
import org.maillage.kernel.territory.TerritoryLevel;

@Input("CommonFilter")
@Description(
        "All that is given must hold, of kinds one of them. Used means used today by a place that is open; lookingForFunds that an improvement is open and lacks money.")
public record CommonFilterInput(
        @Nullable String search,
        @Nullable List<@NonNull CommonKind> kinds,
        @Id @Nullable UUID networkId,
        @Id @Nullable UUID usedByPlace,
        @Nullable String usedInTerritory,
        @Nullable TerritoryLevel usedInTerritoryLevel,
        @Nullable Boolean lookingForFunds) {

    static CommonFilter orEverything(@Nullable CommonFilterInput filter, CommonOrder order) {
        return filter == null ? CommonFilter.everything(order) : filter.toFilter(order);
    }

    private CommonFilter toFilter(CommonOrder order) {
        return new CommonFilter(
                search,
                kinds == null ? List.of() : kinds,
                networkId,
                usedByPlace,
                usedInTerritory == null ? null : Area.of(usedInTerritory, usedInTerritoryLevel),
                lookingForFunds,
                order);
    }
}
