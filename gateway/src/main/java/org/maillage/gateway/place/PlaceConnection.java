package org.maillage.gateway.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.search.Page;
import org.maillage.gateway.search.PlaceFilter;

@Description("One page of places, and how many there are in all.")
public final class PlaceConnection {

    private final Page<Place> page;
    private final PlaceFilter filter;
    private final List<PlaceEdge> edges;

    private PlaceConnection(Page<Place> page, PlaceFilter filter, List<PlaceEdge> edges) {
        this.page = page;
        this.filter = filter;
        this.edges = edges;
    }

    public static PlaceConnection of(Page<Place> page, PlaceFilter filter, Reading reading) {
        var edges = page.hits().stream()
                .map(hit -> new PlaceEdge(
                        hit.cursor(), PlaceView.at(hit.distanceKm(), hit.node(), reading), hit.distanceKm()))
                .toList();
        return new PlaceConnection(page, filter, edges);
    }

    @Ignore
    PlaceFilter filter() {
        return filter;
    }

    @NonNull public List<@NonNull PlaceEdge> getEdges() {
        return edges;
    }

    @NonNull public List<@NonNull PlaceView> getNodes() {
        return edges.stream().map(PlaceEdge::node).toList();
    }

    @NonNull public PageInfo getPageInfo() {
        return PageInfo.of(page);
    }

    public int getTotalCount() {
        return page.totalCount();
    }
}
