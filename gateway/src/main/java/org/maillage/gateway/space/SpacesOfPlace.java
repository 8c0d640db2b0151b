package org.maillage.gateway.space;

import io.smallrye.graphql.api.Nullable;
import java.util.function.Predicate;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.search.space.SpaceFilter;
import org.maillage.kernel.Money;
import org.maillage.kernel.territory.Folding;

/** Which spaces of one place a filter lets through; where the place is was settled by choosing it. */
final class SpacesOfPlace implements Predicate<Space> {

    private final SpaceFilter filter;

    SpacesOfPlace(@Nullable SpaceFilterInput filter) {
        this.filter = SpaceFilterInput.orEverything(filter);
    }

    @Override
    public boolean test(Space space) {
        var search = filter.search();
        var network = filter.networkId();
        return (filter.kinds().isEmpty() || filter.kinds().contains(space.kind()))
                && space.features().containsAll(filter.features())
                && (network == null || space.networkIds().contains(network))
                && reaches(space.capacity(), filter.minimumCapacity())
                && reaches(space.surfaceM2(), filter.minimumSurfaceM2())
                && isWithin(space.minimumDayRate(), filter.maximumDayRate())
                && (search == null || Folding.fold(space.name()).contains(Folding.fold(search)));
    }

    private static boolean reaches(@Nullable Number value, @Nullable Number minimum) {
        return minimum == null || value != null && value.doubleValue() >= minimum.doubleValue();
    }

    private static boolean isWithin(@Nullable Money rate, @Nullable Money maximum) {
        return maximum == null
                || rate != null && rate.currency().equals(maximum.currency()) && rate.compareTo(maximum) <= 0;
    }
}
