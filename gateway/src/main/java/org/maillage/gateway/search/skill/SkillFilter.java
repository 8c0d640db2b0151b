package org.maillage.gateway.search.skill;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.skill.ExchangeMode;
import org.maillage.gateway.readmodel.skill.SkillOffer;
import org.maillage.gateway.search.Filter;
import org.maillage.gateway.search.Near;

/**
 * Which skill offers are wanted; what is null or empty asks for nothing, all that is given must hold.
 *
 * @param exchange one of them
 */
public record SkillFilter(
        @Nullable String search,
        @Nullable Near near,
        @Nullable Area territory,
        @Nullable UUID networkId,
        List<ExchangeMode> exchange)
        implements Filter<SkillOffer> {

    public SkillFilter {
        exchange = List.copyOf(exchange);
    }

    public static SkillFilter everything() {
        return new SkillFilter(null, null, null, null, List.of());
    }
}
