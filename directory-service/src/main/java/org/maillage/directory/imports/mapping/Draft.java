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
    private static final int MOST_DECIMALS = 40;

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

    void addLink(Object url) {
        var list = new ArrayList<Object>();
        if (members.get("socialNetworks") instanceof List<?> before) {
            list.addAll(before);
        }
        list.add(Map.of("url", url));
        members.put("socialNetworks", list);
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

    /** Latitude and longitude, or what a source calls so. */
    record Pair(BigDecimal latitude, BigDecimal longitude) {

        Pair swapped() {
            return new Pair(longitude, latitude);
        }

        /** What a source has beyond some decimals is noise. */
        Pair rounded(int decimals) {
            return new Pair(rounded(latitude, decimals), rounded(longitude, decimals));
        }

        private static BigDecimal rounded(BigDecimal degrees, int decimals) {
            boolean noisy = degrees.scale() > decimals && degrees.scale() <= MOST_DECIMALS;
            return noisy ? degrees.setScale(decimals, RoundingMode.HALF_UP) : degrees;
        }

        @Override
        public String toString() {
            return latitude + ", " + longitude;
        }
    }

    Optional<Pair> pair() {
        if (!(members.get(ADDRESS) instanceof Map<?, ?> address)) {
            return Optional.empty();
        }
        var latitude = decimal(address.get("latitude"));
        var longitude = decimal(address.get("longitude"));
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(latitude.get(), longitude.get()));
    }

    void setPair(Pair pair) {
        var address = inner(ADDRESS);
        address.put("latitude", pair.latitude());
        address.put("longitude", pair.longitude());
    }

    void removePair() {
        var address = inner(ADDRESS);
        address.remove("latitude");
        address.remove("longitude");
    }

    Optional<GeoPoint> point() {
        return pair().map(pair -> new GeoPoint(
                        pair.latitude().doubleValue(), pair.longitude().doubleValue()))
                .filter(point -> Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180);
    }

    private static Optional<BigDecimal> decimal(@Nullable Object number) {
        return number instanceof Number ? Optional.of(new BigDecimal(number.toString())) : Optional.empty();
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
