package org.maillage.gateway.search;

import java.util.List;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** Which places are wanted, and in which order. */
record OrderedPlaces(PlaceFilter filter, PlaceOrder order) implements Filter<Place> {

    /** What the order means for this filter. */
    PlaceOrder meant() {
        if (order == PlaceOrder.RELEVANCE && !TextQuery.hasWords(filter.search())) {
            return filter.near() == null ? PlaceOrder.NAME : PlaceOrder.DISTANCE;
        }
        if (order == PlaceOrder.DISTANCE && filter.near() == null) {
            throw Refusal.validation(
                    List.of(new Fault("/orderBy", "near-missing", "DISTANCE needs the filter near to measure from.")));
        }
        return order;
    }
}
