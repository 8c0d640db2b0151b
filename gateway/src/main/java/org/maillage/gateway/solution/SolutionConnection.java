package org.maillage.gateway.solution;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.search.Page;
import org.maillage.gateway.search.solution.SolutionFilter;

@Description("One page of solutions, and how many there are in all.")
public record SolutionConnection(
        @NonNull List<@NonNull SolutionEdge> edges,
        @NonNull List<@NonNull SolutionView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static SolutionConnection of(Page<Solution> page, SolutionFilter filter, Reading reading) {
        var edges = page.hits().stream()
                .map(hit ->
                        new SolutionEdge(hit.cursor(), SolutionView.judgedBy(filter.networkId(), hit.node(), reading)))
                .toList();
        return new SolutionConnection(
                edges, edges.stream().map(SolutionEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
