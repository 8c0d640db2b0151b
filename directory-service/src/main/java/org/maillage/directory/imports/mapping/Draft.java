package org.maillage.directory.imports.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.GeoPoint;

/** The members of a place under way. */
final class Draft {

    private static final String ADDRESS = "address";

    private final Map<String, @Nullable Object> members;

    Draft() {
        this(new LinkedHashMap<>());
    }

    Draft(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    Map<String, @Nullable Object> members() {
        return members;
    }

    void set(String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            members.put(path, value);
            return;
        }
        inner(path.substring(0, dot)).put(path.substring(dot + 1), value);
    }

    void addIdentifier(String scheme, String value) {
        var list = new ArrayList<Object>();
        if (members.get("identifiers") instanceof List<?> before) {
            list.addAll(before);
        }
        list.add(Map.of("scheme", scheme, "value", value));
        members.put("identifiers", list);
    }

    boolean tellsOfAddress() {
        return members.get(ADDRESS) instanceof Map<?, ?>;
    }

    Optional<String> address(String name) {
        return members.get(ADDRESS) instanceof Map<?, ?> address && address.get(name) instanceof String text
                ? Optional.of(text.strip()).filter(t -> !t.isEmpty())
                : Optional.empty();
    }

    void setAddress(String name, @Nullable Object value) {
        inner(ADDRESS).put(name, value);
    }

    void removeAddress(String name) {
        inner(ADDRESS).remove(name);
    }

    Optional<GeoPoint> point() {
        if (!(members.get(ADDRESS) instanceof Map<?, ?> address)
                || !(address.get("latitude") instanceof Number latitude)
                || !(address.get("longitude") instanceof Number longitude)) {
            return Optional.empty();
        }
        boolean onGlobe = Math.abs(latitude.doubleValue()) <= 90 && Math.abs(longitude.doubleValue()) <= 180;
        return onGlobe ? Optional.of(new GeoPoint(latitude.doubleValue(), longitude.doubleValue())) : Optional.empty();
    }

    /** Six decimals are ten centimetres: what a source has beyond that is noise. */
    void roundCoordinates() {
        if (members.get(ADDRESS) instanceof Map<?, ?> address) {
            for (var name : List.of("latitude", "longitude")) {
                if (address.get(name) instanceof BigDecimal degrees && degrees.scale() > 6) {
                    setAddress(name, degrees.setScale(6, RoundingMode.HALF_UP));
                }
            }
        }
    }

    private Map<String, @Nullable Object> inner(String name) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        if (members.get(name) instanceof Map<?, ?> before) {
            before.forEach((key, value) -> copy.put(String.valueOf(key), value));
        }
        members.put(name, copy);
        return copy;
    }
}
