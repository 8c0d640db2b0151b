package org.maillage.gateway.search;

/** The names of the index's fields. */
public final class Fields {

    public static final String ID = "id";
    public static final String SLOT = "slot";

    /** Words of the name, unstemmed, and pairs of them joined. */
    public static final String NAME = "name";

    public static final String NAME_STEM = "nameStem";

    /** Beginnings of the name's words, for type-ahead. */
    public static final String NAME_START = "nameStart";

    /** The whole name as one word. */
    public static final String NAME_WHOLE = "nameWhole";

    /** Commune, postcode, department and region. */
    public static final String WHERE = "where";

    public static final String WHERE_START = "whereStart";

    /** Words of all other texts, unstemmed and stemmed. */
    public static final String BODY = "body";

    public static final String KIND = "kind";
    public static final String STATUS = "status";
    public static final String SERVICE = "service";
    public static final String LABEL = "label";
    public static final String FEATURE = "feature";
    public static final String NETWORK = "network";
    public static final String SOURCE = "source";
    public static final String TERRITORY = "territory";
    public static final String MOBILITY = "mobility";
    public static final String POINT = "point";
    public static final String UPDATED_AT = "updatedAt";

    private Fields() {}
}
