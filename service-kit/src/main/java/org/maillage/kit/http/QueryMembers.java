package org.maillage.kit.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Parameters of a query, read as the members of a request are: every fault at once. */
public final class QueryMembers {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern COMMA = Pattern.compile(",");

    private QueryMembers() {}

    /** Of a repeated parameter the first counts; one that is not known is refused with {@code unknown-parameter}. */
    public static Members of(UriInfo uri, Faults faults, Set<String> known) {
        return of(uri, faults, new Known(known, Set.of(), Set.of()));
    }

    /** The same, with lists among them. */
    public static Members of(UriInfo uri, Faults faults, Known known) {
        var sent = uri.getQueryParameters();
        var unknown = new TreeSet<>(sent.keySet());
        unknown.removeAll(known.names());
        if (!unknown.isEmpty()) {
            throw new Refusal("unknown-parameter", "Not understood here: " + String.join(", ", unknown) + ".");
        }
        var tree = new HashMap<String, @Nullable Object>();
        sent.forEach((name, values) -> tree.put(name, known.value(name, values)));
        return Members.whole(tree, faults);
    }

    /**
     * The parameters that are understood.
     *
     * @param lists those that may be repeated, or hold several values between commas
     * @param texts those that may look like numbers, and are none
     */
    public record Known(Set<String> names, Set<String> lists, Set<String> texts) {

        private Object value(String name, List<String> values) {
            if (lists.contains(name)) {
                return values.stream().flatMap(COMMA::splitAsStream).toList();
            }
            var text = values.get(0);
            return !texts.contains(name) && WHOLE.matcher(text).matches() ? Integer.valueOf(text) : text;
        }
    }
}
