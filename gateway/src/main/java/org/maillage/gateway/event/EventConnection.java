package org.maillage.gateway.event;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.event.Event;
import org.maillage.gateway.search.Page;

@Description("One page of events, and how many there are in all.")
public record EventConnection(
        @NonNull List<@NonNull EventEdge> edges,
        @NonNull List<@NonNull EventView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static EventConnection of(Page<Event> page, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new EventEdge(hit.cursor(), new EventView(hit.node(), reading)))
                .toList();
        return new EventConnection(
                edges, edges.stream().map(EventEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
