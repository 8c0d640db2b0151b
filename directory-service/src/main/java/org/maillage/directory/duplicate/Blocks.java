package org.maillage.directory.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.maillage.kernel.territory.GeoPoint;

/**
 * Places put where their like would be found: by identifier, by website, by square of the map, and by the rarest pieces
 * of their name within the commune. Two places that are alike share at least one such block, so few are compared.
 */
final class Blocks {

    /** Of two names with four fifths of their pieces in common, these of either hold a shared one. */
    private static final double NOT_SHARED = 0.2;

    private static final double SQUARE_DEGREES = 0.0025;
    private static final double KILOMETRES_A_DEGREE = 111.19;
    private static final double LEAST_COSINE = 0.02;

    private final Map<Object, List<Traits>> blocks = new HashMap<>();
    private final Map<Integer, Integer> frequencies = new HashMap<>();

    private record Square(long row, long column) {}

    private record RarePiece(String commune, int piece) {}

    Blocks(Iterable<Traits> all) {
        all.forEach(traits -> traits.name().pieces().forEach(piece -> frequencies.merge(piece, 1, Integer::sum)));
    }

    /** Each place that stands here already and is like this one, which then stands here too. */
    void meet(Traits traits, Consumer<Resemblance> found) {
        for (var other : neighbours(traits)) {
            Likeness.between(other, traits).ifPresent(found);
        }
        settle(traits);
    }

    private Iterable<Traits> neighbours(Traits traits) {
        var neighbours = new LinkedHashMap<Object, Traits>();
        for (var key : keys(traits)) {
            blocks.getOrDefault(key, List.of()).forEach(other -> neighbours.put(other.place(), other));
        }
        traits.ownPoint()
                .ifPresent(point -> squaresAround(point).forEach(square -> blocks.getOrDefault(square, List.of())
                        .forEach(other -> neighbours.put(other.place(), other))));
        return neighbours.values();
    }

    private void settle(Traits traits) {
        var keys = keys(traits);
        traits.ownPoint().map(Blocks::squareOf).ifPresent(keys::add);
        keys.forEach(
                key -> blocks.computeIfAbsent(key, any -> new ArrayList<>(2)).add(traits));
    }

    private List<Object> keys(Traits traits) {
        var keys = new ArrayList<Object>(traits.identifiers());
        traits.site().ifPresent(keys::add);
        traits.commune().ifPresent(commune -> rarest(traits.name()).forEach(p -> keys.add(new RarePiece(commune, p))));
        return keys;
    }

    private IntStream rarest(Trigrams name) {
        int count = (int) Math.floor(name.size() * NOT_SHARED + 1e-9) + 1;
        return name.pieces()
                .boxed()
                .sorted((a, b) -> {
                    int rarer = Integer.compare(frequencies.getOrDefault(a, 0), frequencies.getOrDefault(b, 0));
                    return rarer == 0 ? Integer.compare(a, b) : rarer;
                })
                .limit(count)
                .mapToInt(Integer::intValue);
    }

    private static Square squareOf(GeoPoint point) {
        return new Square(square(point.latitude()), square(point.longitude()));
    }

    private static List<Square> squaresAround(GeoPoint point) {
        double north = Likeness.NEAR_KILOMETRES / KILOMETRES_A_DEGREE;
        double east = north / Math.max(LEAST_COSINE, Math.cos(Math.toRadians(point.latitude())));
        var squares = new ArrayList<Square>();
        for (long row = square(point.latitude() - north); row <= square(point.latitude() + north); row++) {
            for (long column = square(point.longitude() - east); column <= square(point.longitude() + east); column++) {
                squares.add(new Square(row, column));
            }
        }
        return squares;
    }

    private static long square(double degrees) {
        return (long) Math.floor(degrees / SQUARE_DEGREES);
    }
}
