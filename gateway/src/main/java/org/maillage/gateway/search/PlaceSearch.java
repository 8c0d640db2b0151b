package org.maillage.gateway.search;

import java.time.Instant;
import java.util.Optional;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.place.Place;

/** Places, in any of their orders. */
final class PlaceSearch implements Searched<Place, OrderedPlaces> {

    private final Labels labels;
    private final PlaceCriteria criteria;
    private final PlaceRankings rankings;

    PlaceSearch(ReadModel model, PlaceFacts facts, Labels labels) {
        this.labels = labels;
        this.criteria = new PlaceCriteria(model, facts);
        this.rankings = new PlaceRankings(facts);
    }

    @Override
    public Class<Place> things() {
        return Place.class;
    }

    @Override
    public Class<OrderedPlaces> filters() {
        return OrderedPlaces.class;
    }

    @Override
    public Optional<IndexDocument> document(Place place) {
        return Optional.of(new IndexDocument(labels)
                .named(place.name())
                .at(place)
                .text(place.summary())
                .text(place.description())
                .text(place.holder())
                .texts(place.kinds().stream()
                        .map(kind -> labels.placeKind(kind.name()))
                        .toList())
                .texts(place.services().stream().map(labels::service).toList())
                .texts(place.labels())
                .codes(Fields.KIND, place.kinds())
                .codes(Fields.SERVICE, place.services())
                .codes(Fields.LABEL, place.labels())
                .code(Fields.STATUS, place.status())
                .code(Fields.MOBILITY, place.mobility())
                .code(Fields.SOURCE, place.source())
                .codes(
                        Fields.SOURCE,
                        place.externalIds().stream()
                                .map(externalId -> externalId.source())
                                .filter(source -> !source.equals(place.source()))
                                .distinct()
                                .toList())
                .instant(Fields.UPDATED_AT, place.updatedAt()));
    }

    @Override
    public String name(Place place) {
        return place.name();
    }

    @Override
    public Wanted<Place> wanted(OrderedPlaces wanted, Instant now) {
        return criteria.of(wanted.filter(), now);
    }

    @Override
    public Ranking<Place> ranking(OrderedPlaces wanted, Instant now) {
        return rankings.of(wanted.meant(), wanted.filter(), now);
    }
}
