package org.maillage.gateway.space;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.search.Page;

@Description("One page of spaces, and how many there are in all.")
public record SpaceConnection(
        @NonNull List<@NonNull SpaceEdge> edges,
        @NonNull List<@NonNull SpaceView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static SpaceConnection of(Page<Space> page, Reading reading) {
        var edges = page.hits().stream()
                .flatMap(hit ->
                        SpaceView.of(hit.node(), reading).map(view -> new SpaceEdge(hit.cursor(), view)).stream())
                .toList();
        return new SpaceConnection(
                edges, edges.stream().map(SpaceEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
