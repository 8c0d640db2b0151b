package org.maillage.gateway.skill;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.skill.SkillOffer;
import org.maillage.gateway.search.Page;

@Description("One page of skill offers, and how many there are in all.")
public record SkillOfferConnection(
        @NonNull List<@NonNull SkillOfferEdge> edges,
        @NonNull List<@NonNull SkillOfferView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static SkillOfferConnection of(Page<SkillOffer> page, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new SkillOfferEdge(hit.cursor(), new SkillOfferView(hit.node(), reading)))
                .toList();
        return new SkillOfferConnection(
                edges, edges.stream().map(SkillOfferEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
