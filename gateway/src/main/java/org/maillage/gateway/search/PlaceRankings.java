package org.maillage.gateway.search;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.Whereabouts;
import org.maillage.gateway.readmodel.place.Place;

/** The orders of places. */
final class PlaceRankings {

    private final PlaceFacts facts;

    PlaceRankings(PlaceFacts facts) {
        this.facts = facts;
    }

    Ranking<Place> of(PlaceOrder order, PlaceFilter filter, Instant now) {
        var kilometres = kilometresFrom(filter, now);
        return switch (order) {
            case RELEVANCE -> new Ranking<>(list(order), true, Ranking::byRelevance, kilometres);
            case NAME -> new Ranking<>(list(order), false, (found, score) -> Ranking.byName(found, 0), kilometres);
            case DISTANCE -> byNumber(order, place -> Ranking.byDistance(kilometres.apply(place)), kilometres);
            case UPDATED_AT -> byNumber(order, place -> Ranking.latestFirst(place.updatedAt()), kilometres);
            case FRESHNESS -> byNumber(order, place -> Ranking.highestFirst(facts.score(place, now)), kilometres);
        };
    }

    private static int list(PlaceOrder order) {
        return Ranking.list(EntityKind.PLACE, order.ordinal());
    }

    private static Ranking<Place> byNumber(
            PlaceOrder order, Function<Place, Long> number, Function<Place, OptionalDouble> kilometres) {
        return Ranking.byNumber(EntityKind.PLACE, order.ordinal(), number, kilometres);
    }

    private static Function<Place, OptionalDouble> kilometresFrom(PlaceFilter filter, Instant now) {
        var near = filter.near();
        return near == null ? any -> OptionalDouble.empty() : place -> Whereabouts.kilometres(place, near.point(), now);
    }
}
