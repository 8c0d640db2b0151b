package org.maillage.gateway.skill;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.place.NearInput;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.skill.ExchangeMode;
import org.maillage.gateway.search.skill.SkillFilter;
import org.maillage.kernel.territory.TerritoryLevel;

@Input("SkillFilter")
@Description("All that is given must hold; of exchange one of them.")
public record SkillFilterInput(
        @Nullable String search,
        @Nullable NearInput near,
        @Nullable String territory,
        @Nullable TerritoryLevel territoryLevel,
        @Id @Nullable UUID networkId,
        @Nullable List<@NonNull ExchangeMode> exchange) {

    static SkillFilter orEverything(@Nullable SkillFilterInput filter) {
        return filter == null ? SkillFilter.everything() : filter.toFilter();
    }

    private SkillFilter toFilter() {
        return new SkillFilter(
                search,
                near == null ? null : near.toNear(),
                territory == null ? null : Area.of(territory, territoryLevel),
                networkId,
                exchange == null ? List.of() : exchange);
    }
}
