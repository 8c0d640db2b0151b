package org.maillage.gateway.host;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.search.Page;

@Description("One page of hosts, and how many there are in all.")
public record HostConnection(
        @NonNull List<@NonNull HostEdge> edges,
        @NonNull List<@NonNull HostView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static HostConnection of(Page<Host> page, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new HostEdge(hit.cursor(), HostView.at(hit.distanceKm(), hit.node(), reading)))
                .toList();
        return new HostConnection(
                edges, edges.stream().map(HostEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
