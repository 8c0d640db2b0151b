package org.maillage.gateway.search;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;

/** Search by Lucene, in memory. */
public final class LuceneSearch implements Search {

    private final Indexes indexes;
    private final Facets facets;
    private final Clock clock;

    public LuceneSearch(Indexes indexes, ReadModel model, Labels labels, Clock clock) {
        this.indexes = indexes;
        this.facets = new Facets(model, labels);
        this.clock = clock;
    }

    @Override
    public <E extends Entity> Page<E> find(Filter<E> filter, Paging paging) {
        return indexes.shelf(filter).page(filter, paging, clock.instant());
    }

    @Override
    public List<Facet> facets(PlaceFilter filter, Collection<String> names) {
        var counting = facets.counting(names);
        var wanted = new OrderedPlaces(filter, PlaceOrder.NAME);
        indexes.shelf(wanted).all(wanted, clock.instant(), counting::add);
        return counting.facets();
    }

    @Override
    public void refresh() {
        indexes.refresh();
    }
}
