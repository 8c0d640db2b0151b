package org.maillage.gateway.improvement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.search.Page;

@Description("One page of improvements, and how many there are in all.")
public record ImprovementConnection(
        @NonNull List<@NonNull ImprovementEdge> edges,
        @NonNull List<@NonNull ImprovementView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static ImprovementConnection of(Page<Improvement> page, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new ImprovementEdge(hit.cursor(), ImprovementView.of(hit.node(), reading)))
                .toList();
        return new ImprovementConnection(
                edges, edges.stream().map(ImprovementEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
