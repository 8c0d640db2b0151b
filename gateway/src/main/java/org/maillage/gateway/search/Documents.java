package org.maillage.gateway.search;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.Whereabouts;
import org.maillage.gateway.readmodel.place.Address;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryLevel;
import org.maillage.kernel.territory.TerritoryOf;

/** What of a thing is searched, as a document. */
final class Documents {

    private static final FieldType WORDS = words();

    private final Labels labels;

    Documents(Labels labels) {
        this.labels = labels;
    }

    Document of(Place place) {
        var document = new Document();
        addName(document, place.name());
        addWhere(document, place);
        addBody(
                document,
                Stream.of(
                        Stream.of(place.summary(), place.description(), place.holder()),
                        place.kinds().stream().map(kind -> labels.placeKind(kind.name())),
                        place.services().stream().map(labels::service),
                        place.labels().stream()));
        place.kinds().forEach(kind -> addCode(document, Fields.KIND, kind.name()));
        place.services().forEach(service -> addCode(document, Fields.SERVICE, service));
        place.labels().forEach(label -> addCode(document, Fields.LABEL, label));
        addCode(document, Fields.STATUS, place.status().name());
        addCode(document, Fields.MOBILITY, place.mobility().name());
        addCode(document, Fields.SOURCE, place.source());
        place.externalIds().stream()
                .map(externalId -> externalId.source())
                .filter(source -> !source.equals(place.source()))
                .distinct()
                .forEach(source -> addCode(document, Fields.SOURCE, source));
        document.add(new LongPoint(Fields.UPDATED_AT, place.updatedAt().getEpochSecond()));
        return document;
    }

    Document of(Space space, Place place) {
        var document = new Document();
        addName(document, space.name());
        addWhere(document, place);
        addBody(
                document,
                Stream.of(
                        Stream.of(
                                space.conditions(),
                                place.name(),
                                labels.spaceKind(space.kind().name())),
                        space.features().stream(),
                        space.purposes().stream().map(labels::purpose)));
        addCode(document, Fields.KIND, space.kind().name());
        space.features().forEach(feature -> addCode(document, Fields.FEATURE, feature));
        return document;
    }

    static String territoryTerm(TerritoryLevel level, String code) {
        return level.name().toLowerCase(Locale.ROOT) + ":" + code;
    }

    private static void addName(Document document, String name) {
        addText(document, Fields.NAME, name);
        addText(document, Fields.NAME_STEM, name);
        addText(document, Fields.NAME_START, name);
        document.add(new StringField(Fields.NAME_WHOLE, String.join("", Words.of(name)), Field.Store.NO));
    }

    private void addWhere(Document document, Place place) {
        place.networkIds().forEach(network -> addCode(document, Fields.NETWORK, network.toString()));
        Whereabouts.known(place).distinct().forEach(address -> addAddress(document, place, address));
    }

    private void addAddress(Document document, Place place, Address address) {
        Stream.of(address.commune(), address.postcode())
                .filter(Objects::nonNull)
                .forEach(text -> addText(document, Fields.WHERE, text));
        Stream.ofNullable(address.commune()).forEach(commune -> addText(document, Fields.WHERE_START, commune));
        Stream.ofNullable(address.inseeCode())
                .forEach(code -> addCode(document, Fields.TERRITORY, territoryTerm(TerritoryLevel.COMMUNE, code)));
        address.point()
                .ifPresent(point -> document.add(new LatLonPoint(Fields.POINT, point.latitude(), point.longitude())));
        Whereabouts.territory(place, address).ifPresent(territory -> addTerritory(document, territory));
    }

    private void addTerritory(Document document, TerritoryOf territory) {
        for (var level : TerritoryLevel.values()) {
            territory.at(level).ifPresent(code -> addCode(document, Fields.TERRITORY, territoryTerm(level, code)));
        }
        Territories.load()
                .find(TerritoryLevel.COMMUNE, territory.commune())
                .ifPresent(commune -> addText(document, Fields.WHERE, commune.name()));
        addText(document, Fields.WHERE, labels.department(territory.department()));
        addText(document, Fields.WHERE, labels.region(territory.region()));
    }

    private static void addBody(Document document, Stream<Stream<@Nullable String>> texts) {
        var body = texts.flatMap(some -> some).filter(Objects::nonNull).collect(Collectors.joining(" \n"));
        addText(document, Fields.BODY, body);
    }

    private static void addText(Document document, String field, String text) {
        document.add(new Field(field, text, WORDS));
    }

    private static void addCode(Document document, String field, String code) {
        document.add(new StringField(field, code, Field.Store.NO));
    }

    private static FieldType words() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
