package org.maillage.directory.calendar.ics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that calendars write as one text and we as several members. */
final class Extended {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,15})?");
    private static final List<String> OF_AN_ADDRESS =
            List.of("street", "complement", "postcode", "commune", "inseeCode", "geoPrecision");

    private Extended() {}

    /** {@code 48.85;2.35}, of which anything else says nothing. */
    static Optional<Map<String, Object>> point(String geo) {
        var pair = geo.replace("\\;", ";").split("[;,]");
        if (pair.length != 2
                || !NUMBER.matcher(pair[0].strip()).matches()
                || !NUMBER.matcher(pair[1].strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                Map.of("latitude", new BigDecimal(pair[0].strip()), "longitude", new BigDecimal(pair[1].strip())));
    }

    static Map<String, Object> address(String text) {
        var values = text.split("\\|", -1);
        var address = new HashMap<String, Object>();
        for (int i = 0; i < values.length && i < OF_AN_ADDRESS.size(); i++) {
            if (!values[i].isBlank()) {
                address.put(OF_AN_ADDRESS.get(i), values[i]);
            }
        }
        return address;
    }

    static Optional<Map<String, Object>> slidingScale(String text) {
        var sums = text.split("/", -1);
        if (sums.length != 3 || sums[0].isBlank()) {
            return Optional.empty();
        }
        var scale = new HashMap<String, Object>();
        put(scale, "minimum", sums[0]);
        put(scale, "suggested", sums[1]);
        put(scale, "maximum", sums[2]);
        return Optional.of(scale);
    }

    private static void put(Map<String, Object> scale, String name, @Nullable String amount) {
        if (amount != null && !amount.isBlank()) {
            scale.put(name, Map.of("amount", amount.strip(), "currency", "EUR"));
        }
    }
}
