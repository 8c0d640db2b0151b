package org.maillage.gateway.search.need;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.need.Need;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.Fields;
import org.maillage.gateway.search.InPlaces;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;

/** Needs of networks and of places that are not closed, the latest first. */
public final class NeedSearch implements Searched<Need, NeedFilter> {

    private final ReadModel model;
    private final InPlaces<Need> inPlaces;
    private final Labels labels;

    public NeedSearch(ReadModel model, Labels labels) {
        this.model = model;
        this.inPlaces = new InPlaces<>(model, Need.OF_PLACE);
        this.labels = labels;
    }

    @Override
    public Class<Need> things() {
        return Need.class;
    }

    @Override
    public Class<NeedFilter> filters() {
        return NeedFilter.class;
    }

    @Override
    public Optional<IndexDocument> document(Need need) {
        var document = new IndexDocument(labels)
                .named(need.title())
                .code(Fields.KIND, need.kind())
                .code(Fields.STATUS, need.status());
        return need.placeId() == null
                ? Optional.of(document.in(need.networkIds()))
                : inPlaces.openPlaceOf(need).map(document::at);
    }

    @Override
    public String name(Need need) {
        return need.title();
    }

    @Override
    public Wanted<Need> wanted(NeedFilter filter, Instant now) {
        var conditions = new Conditions()
                .oneOfCodes(Fields.KIND, filter.kinds())
                .oneOfCodes(Fields.STATUS, filter.status())
                .is(Fields.NETWORK, filter.networkId());
        return new Wanted<>(null, conditions, arisesIn(filter.territory(), now));
    }

    @Override
    public Ranking<Need> ranking(NeedFilter filter, Instant now) {
        return Ranking.byNumber(
                EntityKind.NEED, 0, need -> Ranking.latestFirst(need.createdAt()), any -> OptionalDouble.empty());
    }

    @Override
    public Collection<Need> follow(Applied change) {
        return inPlaces.follow(change);
    }

    private Predicate<Need> arisesIn(@Nullable Area area, Instant now) {
        if (area == null) {
            return any -> true;
        }
        var placed = inPlaces.within(null, area, now);
        return need -> need.placeId() == null ? isOfNetworkIn(area, need) : placed.test(need);
    }

    private boolean isOfNetworkIn(Area area, Need need) {
        return Optional.ofNullable(need.networkId()).flatMap(model::network).stream()
                .flatMap(network -> network.area().stream())
                .anyMatch(its -> its.andWider().contains(area));
    }
}
