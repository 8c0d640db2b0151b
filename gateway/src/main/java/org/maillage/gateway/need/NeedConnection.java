package org.maillage.gateway.need;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.need.Need;
import org.maillage.gateway.search.Page;

@Description("One page of needs, and how many there are in all.")
public record NeedConnection(
        @NonNull List<@NonNull NeedEdge> edges,
        @NonNull List<@NonNull NeedView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static NeedConnection of(Page<Need> page, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new NeedEdge(hit.cursor(), NeedView.of(hit.node(), reading)))
                .toList();
        return new NeedConnection(
                edges, edges.stream().map(NeedEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
