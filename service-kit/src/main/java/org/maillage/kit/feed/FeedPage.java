package org.maillage.kit.feed;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page of RPDE 1.1. Without items it is the last, and its {@code next} is its own address. */
record FeedPage(long after, List<Item> items) {

    static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

    /** {@code data} is JSON as the change log holds it; an item without is deleted. */
    record Item(String kind, String id, long position, Optional<String> data) {

        String toJson() {
            var head = "{\"state\":\"%s\",\"kind\":%s,\"id\":%s,\"modified\":%d"
                    .formatted(data.isPresent() ? "updated" : "deleted", quote(kind), quote(id), position);
            return data.map(state -> head + ",\"data\":" + state + "}").orElse(head + "}");
        }
    }

    boolean isLast() {
        return items.isEmpty();
    }

    String toJson(String feed) {
        return items.stream()
                .map(Item::toJson)
                .collect(Collectors.joining(
                        ",\n",
                        "{\"next\":%s,\"license\":\"%s\",\"items\":[".formatted(quote(next(feed)), LICENCE),
                        "],\"version\":\"1.1\"}"));
    }

    private String next(String feed) {
        long position = isLast() ? after : items.get(items.size() - 1).position();
        return feed + "?afterChangeNumber=" + position;
    }

    private static String quote(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
