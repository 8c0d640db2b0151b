package org.maillage.gateway.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.Whereabouts;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.kernel.Money;

/** Turns a filter of spaces into what is asked of the index and what is tested afterwards. */
final class SpaceCriteria {

    private final ReadModel model;

    SpaceCriteria(ReadModel model) {
        this.model = model;
    }

    Wanted<Space> of(SpaceFilter filter, Instant now) {
        var conditions = new Conditions()
                .oneOf(Fields.KIND, PlaceCriteria.names(filter.kinds()))
                .eachOf(Fields.FEATURE, filter.features())
                .is(Fields.NETWORK, filter.networkId())
                .in(filter.territory())
                .near(filter.near());
        var text = Optional.ofNullable(filter.search()).flatMap(TextQuery::of);
        return new Wanted<>(text, conditions.query(), tests(filter, now));
    }

    private Predicate<Space> tests(SpaceFilter filter, Instant now) {
        var tests = new ArrayList<Predicate<Space>>();
        tests.add(space -> holds(space, filter.minimumCapacity()));
        tests.add(space -> costsAtMost(space, filter.maximumDayRate()));
        var surface = filter.minimumSurfaceM2();
        if (surface != null) {
            tests.add(space -> space.surfaceM2() != null && space.surfaceM2() >= surface);
        }
        var near = filter.near();
        if (near != null) {
            tests.add(ofPlace(
                    (place, at) ->
                            Whereabouts.kilometres(place, near.point(), at).orElse(Double.MAX_VALUE) <= near.radiusKm(),
                    now));
        }
        var area = filter.territory();
        if (area != null) {
            tests.add(ofPlace((place, at) -> Whereabouts.in(area, place, at), now));
        }
        return tests.stream().reduce(Predicate::and).orElse(space -> true);
    }

    private Predicate<Space> ofPlace(BiPredicate<Place, Instant> test, Instant now) {
        return space -> model.place(space.placeId())
                .filter(place -> test.test(place, now))
                .isPresent();
    }

    static boolean holds(Space space, @Nullable Integer people) {
        return people == null || space.capacity() != null && space.capacity() >= people;
    }

    static boolean costsAtMost(Space space, @Nullable Money most) {
        var rate = space.minimumDayRate();
        return most == null || rate != null && rate.currency().equals(most.currency()) && rate.compareTo(most) <= 0;
    }
}
