package org.maillage.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.input.WebUrl;

/** A page on a social network; its kind comes from its host. */
public record Link(String kind, String url) {

    private static final int MOST = 12;
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("facebook.com", "facebook"),
            Map.entry("fb.com", "facebook"),
            Map.entry("fb.me", "facebook"),
            Map.entry("instagram.com", "instagram"),
            Map.entry("twitter.com", "x"),
            Map.entry("x.com", "x"),
            Map.entry("linkedin.com", "linkedin"),
            Map.entry("youtube.com", "youtube"),
            Map.entry("youtu.be", "youtube"));
    private static final List<String> FEDERATED = List.of("mastodon", "peertube");

    public static Link to(String url) {
        return new Link(kindOf(WebUrl.host(url)), url);
    }

    /** A list of {@code {kind, url}}; the kind that is sent is not looked at. */
    public static Field<List<Link>> read(Members members, String name) {
        return members.objects(name, MOST)
                .map(links ->
                        links.stream().flatMap(m -> one(m).stream()).distinct().toList());
    }

    private static Optional<Link> one(Members members) {
        members.text("kind", TextRule.token(40));
        var url = members.required("url", members.parsed("url", WebUrl.RULE, WebUrl::read));
        members.finish();
        return url.value().map(Link::to);
    }

    private static String kindOf(String host) {
        for (var end = host; end.indexOf('.') > 0; end = end.substring(end.indexOf('.') + 1)) {
            var kind = KINDS.get(end);
            if (kind != null) {
                return kind;
            }
        }
        return FEDERATED.stream()
                .filter(host::contains)
                .findFirst()
                .orElse(host.startsWith("mamot.") ? "mastodon" : "other");
    }
}
