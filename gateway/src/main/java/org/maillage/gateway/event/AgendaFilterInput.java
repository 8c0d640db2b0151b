package org.maillage.gateway.event;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.place.NearInput;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.event.EventStatus;
import org.maillage.gateway.search.event.AgendaFilter;
import org.maillage.kernel.territory.TerritoryLevel;

@Input("AgendaFilter")
@Description(
        "All that is given must hold; of status one of them, without any all but CANCELLED. From is now unless said; an event is found when some of it takes place between from and to.")
public record AgendaFilterInput(
        @Nullable List<@NonNull EventStatus> status,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String search,
        @Nullable NearInput near,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Id @Nullable UUID networkId,
        @Id @Nullable UUID placeId,
        @Nullable String kind) {

    static AgendaFilter orEverything(@Nullable AgendaFilterInput filter) {
        return filter == null ? AgendaFilter.everything() : filter.toFilter();
    }

    private AgendaFilter toFilter() {
        return new AgendaFilter(
                status == null ? List.of() : status,
                from,
                to,
                search,
                near == null ? null : near.toNear(),
                territory == null ? null : Area.of(territory, territoryLevel),
                networkId,
                placeId,
                kind);
    }
}
