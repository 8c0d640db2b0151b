package org.maillage.gateway.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryLevel;
import org.maillage.kernel.territory.TerritoryOf;

/** What of a thing is searched, written down field by field. */
public final class IndexDocument {

    private static final FieldType WORDS = words();

    private final Labels labels;
    private final Document document = new Document();
    private final StringBuilder body = new StringBuilder();

    public IndexDocument(Labels labels) {
        this.labels = labels;
    }

    public IndexDocument named(String name) {
        addText(Fields.NAME, name);
        addText(Fields.NAME_STEM, name);
        addText(Fields.NAME_START, name);
        document.add(new StringField(Fields.NAME_WHOLE, String.join("", Words.of(name)), Field.Store.NO));
        return this;
    }

    /** The place's networks and all the addresses it was or will be at. */
    public IndexDocument at(Place place) {
        Whereabouts.known(place)
                .distinct()
                .forEach(address ->
                        at(address, Whereabouts.territory(place, address).orElse(null)));
        return in(place.networkIds());
    }

    public IndexDocument at(Address address, @Nullable TerritoryOf territory) {
        Stream.of(address.commune(), address.postcode())
                .filter(Objects::nonNull)
                .forEach(text -> addText(Fields.WHERE, text));
        Stream.ofNullable(address.commune()).forEach(commune -> addText(Fields.WHERE_START, commune));
        Stream.ofNullable(address.inseeCode())
                .forEach(code -> code(Fields.TERRITORY, territoryTerm(TerritoryLevel.COMMUNE, code)));
        address.point()
                .ifPresent(point -> document.add(new LatLonPoint(Fields.POINT, point.latitude(), point.longitude())));
        return territory == null ? this : in(territory);
    }

    public IndexDocument in(TerritoryOf territory) {
        for (var level : TerritoryLevel.values()) {
            territory.at(level).ifPresent(code -> code(Fields.TERRITORY, territoryTerm(level, code)));
        }
        Territories.load()
                .find(TerritoryLevel.COMMUNE, territory.commune())
                .ifPresent(commune -> addText(Fields.WHERE, commune.name()));
        addText(Fields.WHERE, labels.department(territory.department()));
        addText(Fields.WHERE, labels.region(territory.region()));
        return this;
    }

    public IndexDocument in(Collection<UUID> networks) {
        return codes(Fields.NETWORK, networks);
    }

    /** A text that is searched beside the name; null says nothing. */
    public IndexDocument text(@Nullable String text) {
        if (text != null) {
            body.append(text).append(" \n");
        }
        return this;
    }

    public IndexDocument texts(Collection<String> texts) {
        texts.forEach(this::text);
        return this;
    }

    /** A code as it is, null says nothing. */
    public IndexDocument code(String field, @Nullable Object code) {
        if (code != null) {
            document.add(new StringField(field, code.toString(), Field.Store.NO));
        }
        return this;
    }

    public IndexDocument codes(String field, Collection<?> codes) {
        codes.forEach(code -> code(field, code));
        return this;
    }

    /** To the second. */
    public IndexDocument instant(String field, Instant at) {
        document.add(new LongPoint(field, at.getEpochSecond()));
        return this;
    }

    Document finished() {
        addText(Fields.BODY, body.toString());
        return document;
    }

    static String territoryTerm(TerritoryLevel level, String code) {
        return level.name().toLowerCase(Locale.ROOT) + ":" + code;
    }

    private void addText(String field, String text) {
        document.add(new Field(field, text, WORDS));
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
