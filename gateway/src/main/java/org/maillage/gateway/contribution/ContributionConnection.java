package org.maillage.gateway.contribution;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.search.Page;

@Description("One page of contributions, and how many there are in all.")
public record ContributionConnection(
        @NonNull List<@NonNull ContributionEdge> edges,
        @NonNull List<@NonNull ContributionView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static ContributionConnection of(Page<Contribution> page, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new ContributionEdge(hit.cursor(), ContributionView.of(hit.node(), reading)))
                .toList();
        return new ContributionConnection(
                edges, edges.stream().map(ContributionEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
