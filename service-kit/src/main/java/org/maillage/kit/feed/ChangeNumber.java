package org.maillage.kit.feed;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.regex.Pattern;
import org.maillage.kernel.Refusal;

/** The one parameter of a feed; any other would split the caches. */
final class ChangeNumber {

    private static final String NAME = "afterChangeNumber";
    private static final long LARGEST = (1L << 53) - 1;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,16}");

    private ChangeNumber() {}

    static long in(MultivaluedMap<String, String> parameters) {
        parameters.keySet().stream()
                .filter(name -> !name.equals(NAME))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal("unknown-parameter", "A feed knows the parameter afterChangeNumber only.");
                });
        var values = parameters.getOrDefault(NAME, List.of("0"));
        var value = values.get(0);
        if (values.size() > 1 || !DIGITS.matcher(value).matches() || Long.parseLong(value) > LARGEST) {
            throw new Refusal("bad-request", "afterChangeNumber is a whole number from 0 to 2^53 - 1.");
        }
        return Long.parseLong(value);
    }
}
