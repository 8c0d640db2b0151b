package org.maillage.gateway.statistics;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.connection.FacetValueView;
import org.maillage.gateway.readmodel.DirectoryStatistics;
import org.maillage.gateway.readmodel.DirectoryStatistics.Count;

@Type("DirectoryStatistics")
@Description("How many there are of what; closed places do not count.")
public record DirectoryStatisticsView(
        int places,
        int spaces,
        int workstations,
        double totalSurfaceM2,
        @NonNull List<@NonNull FacetValueView> byKind,
        @NonNull List<@NonNull FacetValueView> byRegion,
        @NonNull List<@NonNull FacetValueView> byStatus) {

    static DirectoryStatisticsView of(DirectoryStatistics statistics) {
        return new DirectoryStatisticsView(
                statistics.places(),
                statistics.spaces(),
                statistics.workstations(),
                statistics.totalSurfaceM2(),
                values(statistics.byKind()),
                values(statistics.byRegion()),
                values(statistics.byStatus()));
    }

    private static List<FacetValueView> values(List<Count> counts) {
        return counts.stream()
                .map(count -> new FacetValueView(count.value(), count.label(), count.count()))
                .toList();
    }
}
