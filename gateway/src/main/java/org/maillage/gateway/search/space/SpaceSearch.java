package org.maillage.gateway.search.space;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.Fields;
import org.maillage.gateway.search.InPlaces;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;

/** Spaces of places that are not closed. */
public final class SpaceSearch implements Searched<Space, SpaceFilter> {

    private final InPlaces<Space> inPlaces;
    private final Labels labels;

    public SpaceSearch(ReadModel model, Labels labels) {
        this.inPlaces = new InPlaces<>(model, Space.OF_PLACE);
        this.labels = labels;
    }

    @Override
    public Class<Space> things() {
        return Space.class;
    }

    @Override
    public Class<SpaceFilter> filters() {
        return SpaceFilter.class;
    }

    @Override
    public Optional<IndexDocument> document(Space space) {
        return inPlaces.document(space, labels).map(document -> document.named(space.name())
                .text(space.conditions())
                .text(labels.spaceKind(space.kind().name()))
                .texts(space.features())
                .texts(space.purposes().stream().map(labels::purpose).toList())
                .code(Fields.KIND, space.kind().name())
                .codes(Fields.FEATURE, space.features()));
    }

    @Override
    public String name(Space space) {
        return space.name();
    }

    @Override
    public Wanted<Space> wanted(SpaceFilter filter, Instant now) {
        var conditions = new Conditions()
                .oneOfCodes(Fields.KIND, filter.kinds())
                .eachOf(Fields.FEATURE, filter.features())
                .is(Fields.NETWORK, filter.networkId())
                .in(filter.territory())
                .near(filter.near());
        var there = inPlaces.within(filter.near(), filter.territory(), now);
        return new Wanted<>(filter.search(), conditions, there.and(filter::suits));
    }

    @Override
    public Ranking<Space> ranking(SpaceFilter filter, Instant now) {
        return Ranking.usual(
                EntityKind.SPACE, filter.search(), filter.near(), inPlaces.kilometresFrom(filter.near(), now));
    }

    @Override
    public Collection<Space> follow(Applied change) {
        return inPlaces.follow(change);
    }
}
