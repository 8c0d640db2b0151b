package org.maillage.kit.http;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.kernel.Refusal;

/**
 * What the caller has read of the thing that it changes: its ETag, or {@code *} where it has none. A method with a
 * parameter of this type answers 428 {@code if-match-missing} without the header.
 */
@Schema(type = SchemaType.STRING, examples = "\"3\"", description = "The ETag read before, or * where there is none.")
public final class IfMatch {

    private static final Pattern TAGS = Pattern.compile("(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*");
    private static final Pattern TAG = Pattern.compile("(W/)?\"[^\"]*\"");

    private final boolean any;
    private final Set<String> tags;

    private IfMatch(boolean any, Set<String> tags) {
        this.any = any;
        this.tags = tags;
    }

    /** Read by JAX-RS; refuses with {@code bad-request} what is no list of entity tags. */
    public static IfMatch fromString(String header) {
        var value = header.strip();
        if (value.equals("*")) {
            return new IfMatch(true, Set.of());
        }
        if (!TAGS.matcher(value).matches()) {
            throw new Refusal("bad-request", "If-Match is not an entity tag such as \"3\", nor *.");
        }
        return new IfMatch(
                false,
                TAG.matcher(value).results().map(match -> match.group()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Refuses with {@code stale-version} and the present version when it is not the one that the caller has read. */
    public void check(long presentVersion) {
        if (!any && !tags.contains(etag(presentVersion))) {
            throw Refusal.staleVersion(presentVersion);
        }
    }

    /** The entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    @Override
    public String toString() {
        return any ? "*" : String.join(", ", tags);
    }
}
