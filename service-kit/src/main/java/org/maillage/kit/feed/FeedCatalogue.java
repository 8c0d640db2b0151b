package org.maillage.kit.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.kit.changelog.Kinds;

/** The list of feeds in the words of schema.org. */
final class FeedCatalogue {

    private FeedCatalogue() {}

    static Map<String, Object> of(String service, String publicUrl, Kinds kinds) {
        var catalogue = new LinkedHashMap<String, Object>();
        catalogue.put("@context", "https://schema.org/");
        catalogue.put("@type", "DataCatalog");
        catalogue.put("name", "Maillage: feeds of " + service);
        catalogue.put("license", FeedPage.LICENCE);
        catalogue.put(
                "dataset",
                kinds.inFeeds().orElse(List.of()).stream()
                        .map(kind -> dataset(kind, publicUrl + FeedScope.ALL.pathOf(kind)))
                        .toList());
        return catalogue;
    }

    private static Map<String, Object> dataset(String kind, String url) {
        return Map.of(
                "@type",
                "Dataset",
                "@id",
                url,
                "name",
                kind,
                "license",
                FeedPage.LICENCE,
                "distribution",
                List.of(Map.of(
                        "@type", "DataDownload",
                        "name", kind,
                        "additionalType", "https://openactive.io/IncrementingUniqueChangeNumber",
                        "encodingFormat", "application/json",
                        "contentUrl", url)));
    }
}
