package org.maillage.kit.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
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

    private QueryMembers() {}

    /** Of a repeated parameter the first counts; one that is not known is refused with {@code unknown-parameter}. */
    public static Members of(UriInfo uri, Faults faults, Set<String> known) {
        var unknown = new TreeSet<>(uri.getQueryParameters().keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new Refusal("unknown-parameter", "Not understood here: " + String.join(", ", unknown) + ".");
        }
        var tree = new HashMap<String, @Nullable Object>();
        uri.getQueryParameters().forEach((name, values) -> tree.put(name, value(values.get(0))));
        return Members.whole(tree, faults);
    }

    private static Object value(String text) {
        return WHOLE.matcher(text).matches() ? Integer.valueOf(text) : text;
    }
}
