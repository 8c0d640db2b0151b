package org.maillage.gateway.search;

import java.time.Instant;
import java.util.List;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.Whereabouts;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** The orders of places. */
final class PlaceRankings {

    private final PlaceFacts facts;

    PlaceRankings(PlaceFacts facts) {
        this.facts = facts;
    }

    /** What an order means for this filter. */
    static PlaceOrder meant(PlaceOrder asked, PlaceFilter filter) {
        boolean hasText =
                filter.search() != null && TextQuery.of(filter.search()).isPresent();
        if (asked == PlaceOrder.RELEVANCE && !hasText) {
            return filter.near() == null ? PlaceOrder.NAME : PlaceOrder.DISTANCE;
        }
        if (asked == PlaceOrder.DISTANCE && filter.near() == null) {
            throw Refusal.validation(
                    List.of(new Fault("/orderBy", "near-missing", "DISTANCE needs the filter near to measure from.")));
        }
        return asked;
    }

    Ranking<Place> of(PlaceOrder order, PlaceFilter filter, Instant now) {
        return new Ranking<>(order.ordinal(), order == PlaceOrder.RELEVANCE, standing(order, filter, now));
    }

    private Ranking.Standing<Place> standing(PlaceOrder order, PlaceFilter filter, Instant now) {
        return switch (order) {
            case RELEVANCE -> (found, score) -> key(found, Ranking.byScore(score), found.sortName());
            case DISTANCE -> (found, score) -> key(found, distance(found.thing(), filter, now), "");
            case NAME -> (found, score) -> key(found, 0, found.sortName());
            case UPDATED_AT ->
                (found, score) -> key(found, Ranking.latestFirst(found.thing().updatedAt()), "");
            case FRESHNESS ->
                (found, score) -> key(found, Ranking.highestFirst(place -> facts.score(place, now), found.thing()), "");
        };
    }

    private static long distance(Place place, PlaceFilter filter, Instant now) {
        var near = filter.near();
        return near == null ? Long.MAX_VALUE : Ranking.byDistance(Whereabouts.kilometres(place, near.point(), now));
    }

    private static SortKey key(Indexed<Place> found, long number, String text) {
        return new SortKey(number, text, found.thing().id());
    }
}
