package org.maillage.directory.resource;

import static org.maillage.directory.sheet.SheetField.many;
import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.IDENTITY;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.sheet.SheetField;

/** The fields of a resource's sheet. */
public final class ResourceFields {

    public static final SheetField<UUID> NETWORK = one("networkId", IDENTITY, UUID.class);
    public static final SheetField<String> TITLE = one("title", IDENTITY, String.class);
    public static final SheetField<ResourceKind> KIND = one("kind", IDENTITY, ResourceKind.class);
    public static final SheetField<String> SUMMARY = one("summary", IDENTITY, String.class);
    public static final SheetField<String> URL = one("url", IDENTITY, String.class);
    public static final SheetField<String> LANGUAGE = one("language", IDENTITY, String.class);
    public static final SheetField<String> LICENCE = one("licence", IDENTITY, String.class);
    public static final SheetField<List<String>> TOPICS = many("topics", IDENTITY, String.class);
    public static final SheetField<String> PUBLISHER = one("publisher", IDENTITY, String.class);

    public static final List<SheetField<?>> ALL =
            List.of(NETWORK, TITLE, KIND, SUMMARY, URL, LANGUAGE, LICENCE, TOPICS, PUBLISHER);

    private ResourceFields() {}
}
