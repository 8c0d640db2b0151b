package org.maillage.gateway.usage;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.usage.Usage;
import org.maillage.gateway.search.Page;

@Description("One page of usages, and how many there are in all.")
public record UsageConnection(
        @NonNull List<@NonNull UsageEdge> edges,
        @NonNull List<@NonNull UsageView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static UsageConnection of(Page<Usage> page, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new UsageEdge(hit.cursor(), UsageView.of(hit.node(), reading)))
                .toList();
        return new UsageConnection(
                edges, edges.stream().map(UsageEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
