package org.maillage.gateway.search;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.Whereabouts;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;

/** Search by Lucene, in memory. */
public final class LuceneSearch implements Search {

    private final Indexes indexes;
    private final Finder<Place> places;
    private final Finder<Space> spaces;
    private final PlaceCriteria placeCriteria;
    private final SpaceCriteria spaceCriteria;
    private final PlaceRankings placeRankings;
    private final SpaceRankings spaceRankings;
    private final Facets facets;
    private final Clock clock;

    public LuceneSearch(Indexes indexes, ReadModel model, PlaceFacts placeFacts, Labels labels, Clock clock) {
        this.indexes = indexes;
        this.places = new Finder<>(indexes.places());
        this.spaces = new Finder<>(indexes.spaces());
        this.placeCriteria = new PlaceCriteria(model, placeFacts);
        this.spaceCriteria = new SpaceCriteria(model);
        this.placeRankings = new PlaceRankings(placeFacts);
        this.spaceRankings = new SpaceRankings(model);
        this.facets = new Facets(model, labels);
        this.clock = clock;
    }

    @Override
    public Page<Place> places(PlaceFilter filter, PlaceOrder order, Paging paging) {
        var meant = PlaceRankings.meant(order, filter);
        var browse = Finder.Browse.of(paging, meant.ordinal(), clock.instant());
        var now = browse.asOf();
        var near = filter.near();
        return places.page(
                placeCriteria.of(filter, now),
                placeRankings.of(meant, filter, now),
                browse,
                paging,
                place -> near == null ? OptionalDouble.empty() : Whereabouts.kilometres(place, near.point(), now));
    }

    @Override
    public Page<Space> spaces(SpaceFilter filter, Paging paging) {
        var browse = Finder.Browse.of(paging, SpaceRankings.list(filter), clock.instant());
        var now = browse.asOf();
        return spaces.page(
                spaceCriteria.of(filter, now),
                spaceRankings.of(filter, now),
                browse,
                paging,
                space -> spaceRankings.kilometres(space, filter, now));
    }

    @Override
    public List<Facet> facets(PlaceFilter filter, Collection<String> names) {
        var counting = facets.counting(names);
        places.all(placeCriteria.of(filter, clock.instant()), counting::add);
        return counting.facets();
    }

    @Override
    public void refresh() {
        indexes.refresh();
    }
}
