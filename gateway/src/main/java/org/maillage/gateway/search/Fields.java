package org.maillage.gateway.search;

/** The names of the index's fields. */
final class Fields {

    static final String ID = "id";
    static final String SLOT = "slot";

    /** Words of the name, unstemmed, and pairs of them joined. */
    static final String NAME = "name";

    static final String NAME_STEM = "nameStem";

    /** Beginnings of the name's words, for type-ahead. */
    static final String NAME_START = "nameStart";

    /** The whole name as one word. */
    static final String NAME_WHOLE = "nameWhole";

    /** Commune, postcode, department and region. */
    static final String WHERE = "where";

    static final String WHERE_START = "whereStart";

    /** Words of all other texts, unstemmed and stemmed. */
    static final String BODY = "body";

    static final String KIND = "kind";
    static final String STATUS = "status";
    static final String SERVICE = "service";
    static final String LABEL = "label";
    static final String FEATURE = "feature";
    static final String NETWORK = "network";
    static final String SOURCE = "source";
    static final String TERRITORY = "territory";
    static final String MOBILITY = "mobility";
    static final String POINT = "point";
    static final String UPDATED_AT = "updatedAt";

    private Fields() {}
}
