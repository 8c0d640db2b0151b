package org.maillage.gateway.commons;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.search.Page;

@Description("One page of commons, and how many there are in all.")
public record CommonConnection(
        @NonNull List<@NonNull CommonEdge> edges,
        @NonNull List<@NonNull CommonView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static CommonConnection of(Page<Common> page, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new CommonEdge(hit.cursor(), CommonView.of(hit.node(), reading)))
                .toList();
        return new CommonConnection(
                edges, edges.stream().map(CommonEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
