package org.maillage.gateway.resource;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.resource.Resource;
import org.maillage.gateway.search.Page;

@Description("One page of resources, and how many there are in all.")
public record ResourceConnection(
        @NonNull List<@NonNull ResourceEdge> edges,
        @NonNull List<@NonNull ResourceView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static ResourceConnection of(Page<Resource> page, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new ResourceEdge(hit.cursor(), ResourceView.of(hit.node(), reading)))
                .toList();
        return new ResourceConnection(
                edges, edges.stream().map(ResourceEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
