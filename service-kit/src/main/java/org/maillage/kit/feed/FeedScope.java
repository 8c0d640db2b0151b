package org.maillage.kit.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose feed: everyone's, a network's, a region's or a department's. */
record FeedScope(String name) {

    static final FeedScope ALL = new FeedScope("");

    private static final Pattern NETWORK =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern REGION = Pattern.compile("\\d{2,3}");
    private static final Pattern DEPARTMENT = Pattern.compile("\\d{2,3}|2[AB]");

    /** Empty when no such scope can be: {@code networks/{uuid}}, {@code regions/75}, {@code departments/2A}. */
    static Optional<FeedScope> of(String sort, String code) {
        return switch (sort) {
            case "networks" -> scope(NETWORK, sort, code.toLowerCase(Locale.ROOT));
            case "regions" -> scope(REGION, sort, code);
            case "departments" -> scope(DEPARTMENT, sort, code);
            default -> Optional.empty();
        };
    }

    private static Optional<FeedScope> scope(Pattern shape, String sort, String code) {
        return shape.matcher(code).matches() ? Optional.of(new FeedScope(sort + "/" + code)) : Optional.empty();
    }

    String pathOf(String kind) {
        return name.isEmpty() ? "/feeds/" + kind : "/feeds/" + kind + "/" + name;
    }
}
