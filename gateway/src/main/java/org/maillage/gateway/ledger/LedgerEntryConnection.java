package org.maillage.gateway.ledger;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.search.Page;

@Description("One page of the entries of an account, and how many there are in all.")
public record LedgerEntryConnection(
        @NonNull List<@NonNull LedgerEntryEdge> edges,
        @NonNull List<@NonNull LedgerEntryView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static LedgerEntryConnection of(Page<LedgerEntryView> page) {
        var edges = page.hits().stream()
                .map(hit -> new LedgerEntryEdge(hit.cursor(), hit.node()))
                .toList();
        return new LedgerEntryConnection(edges, page.nodes(), PageInfo.of(page), page.totalCount());
    }
}
