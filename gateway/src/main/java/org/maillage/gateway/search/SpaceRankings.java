package org.maillage.gateway.search;

import java.time.Instant;
import java.util.OptionalDouble;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.Whereabouts;
import org.maillage.gateway.readmodel.space.Space;

/** The orders of spaces: by relevance to a text, else by distance from a point, else by name. */
final class SpaceRankings {

    private static final int BY_RELEVANCE = 100;
    private static final int BY_DISTANCE = 101;
    private static final int BY_NAME = 102;

    private final ReadModel model;

    SpaceRankings(ReadModel model) {
        this.model = model;
    }

    static int list(SpaceFilter filter) {
        if (filter.search() != null && TextQuery.of(filter.search()).isPresent()) {
            return BY_RELEVANCE;
        }
        return filter.near() == null ? BY_NAME : BY_DISTANCE;
    }

    Ranking<Space> of(SpaceFilter filter, Instant now) {
        int list = list(filter);
        return new Ranking<>(list, list == BY_RELEVANCE, (found, score) -> key(list, found, score, filter, now));
    }

    OptionalDouble kilometres(Space space, SpaceFilter filter, Instant now) {
        var near = filter.near();
        return near == null
                ? OptionalDouble.empty()
                : model.place(space.placeId())
                        .map(place -> Whereabouts.kilometres(place, near.point(), now))
                        .orElse(OptionalDouble.empty());
    }

    private SortKey key(int list, Indexed<Space> found, float score, SpaceFilter filter, Instant now) {
        var id = found.thing().id();
        return switch (list) {
            case BY_RELEVANCE -> new SortKey(Ranking.byScore(score), found.sortName(), id);
            case BY_DISTANCE -> new SortKey(Ranking.byDistance(kilometres(found.thing(), filter, now)), "", id);
            default -> new SortKey(0, found.sortName(), id);
        };
    }
}
