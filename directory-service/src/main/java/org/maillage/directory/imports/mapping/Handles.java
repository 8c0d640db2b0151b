package org.maillage.directory.imports.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name on a social network, such as {@code @labo}, as an address; the column says which network. */
final class Handles {

    private static final Pattern HANDLE = Pattern.compile("@([\\w.-]{1,60})(?:@([\\w.-]{4,80}))?");
    private static final Map<String, String> PAGES = Map.of(
            "facebook", "https://www.facebook.com/",
            "instagram", "https://www.instagram.com/",
            "x", "https://x.com/",
            "linkedin", "https://www.linkedin.com/company/",
            "youtube", "https://www.youtube.com/@");
    private static final Map<String, String> FEDERATED = Map.of("mastodon", "/@", "peertube", "/c/");

    private Handles() {}

    static boolean isOne(String text) {
        return HANDLE.matcher(text).matches();
    }

    /** Empty when it is none, or when it does not say on which server. */
    static Optional<String> address(String network, String text) {
        var handle = HANDLE.matcher(text);
        if (!handle.matches()) {
            return Optional.empty();
        }
        var server = handle.group(2);
        if (server == null) {
            return Optional.ofNullable(PAGES.get(network)).map(page -> page + handle.group(1));
        }
        return Optional.ofNullable(FEDERATED.get(network)).map(path -> "https://" + server + path + handle.group(1));
    }
}
