package org.maillage.kernel.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads single JSON values; each answers empty, with a fault at the spot, when the value is not one of its kind. */
final class Values {

    private static final int LONGEST_NUMBER = 40;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Values() {}

    static Optional<String> string(Object value, Spot spot) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        if (spot.isLenient() && (value instanceof Number || value instanceof Boolean)) {
            return Optional.of(value.toString());
        }
        return wrong(spot, "not-a-text", "A text is expected.");
    }

    static Optional<BigDecimal> number(Object value, Spot spot) {
        var text = value.toString();
        boolean numeric = value instanceof Number || spot.isLenient() && value instanceof String;
        if (!numeric || text.length() > LONGEST_NUMBER) {
            return wrong(spot, "not-a-number", "A number is expected.");
        }
        if (value instanceof String && !NUMBER.matcher(text).matches()) {
            return wrong(spot, "not-a-number", "A number is expected.");
        }
        try {
            return Optional.of(new BigDecimal(text))
                    .filter(n -> Math.abs((long) n.scale()) < LONGEST_NUMBER)
                    .or(() -> wrong(spot, "out-of-range", "The number is out of range."));
        } catch (NumberFormatException e) {
            return wrong(spot, "not-a-number", "A number is expected.");
        }
    }

    static Optional<BigDecimal> decimal(Object value, Bounds bounds, Spot spot) {
        return number(value, spot)
                .flatMap(n -> bounds.holds(n) ? Optional.of(n) : bounds.out(spot))
                .map(n -> plain(n.setScale(bounds.scale(), RoundingMode.HALF_UP)));
    }

    /** One scale for one value, so that 28 and 28.0 are equal. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Optional<Integer> integer(Object value, int min, int max, Spot spot) {
        var bounds = new Bounds(BigDecimal.valueOf(min), BigDecimal.valueOf(max), 0);
        var number = number(value, spot);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            return wrong(spot, "not-an-integer", "A whole number is expected.");
        }
        return number.flatMap(n -> bounds.holds(n) ? Optional.of(n.intValue()) : bounds.out(spot));
    }

    static Optional<Boolean> bool(Object value, Spot spot) {
        return value instanceof Boolean is
                ? Optional.of(is)
                : wrong(spot, "not-a-boolean", "true or false is expected.");
    }

    static Optional<LocalDate> date(Object value, Spot spot) {
        return string(value, spot).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return wrong(spot, "not-a-date", "A date is expected, such as 2026-11-24.");
            }
        });
    }

    static Optional<Instant> instant(Object value, Spot spot) {
        return string(value, spot).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                return wrong(spot, "not-an-instant", "A time is expected, such as 2026-11-24T08:00:00Z.");
            }
        });
    }

    static Optional<UUID> id(Object value, Spot spot) {
        return string(value, spot)
                .flatMap(text -> UUID_SHAPE.matcher(text).matches()
                        ? Optional.of(UUID.fromString(text))
                        : wrong(spot, "not-an-id", "An id (a UUID) is expected."));
    }

    static Optional<String> code(Object value, Collection<String> known, Spot spot) {
        return string(value, spot)
                .map(String::strip)
                .flatMap(text -> known.contains(text)
                        ? Optional.of(text)
                        : wrong(
                                spot,
                                "unknown-code",
                                "Not a known code; the nearest are " + String.join(", ", Nearest.three(text, known))
                                        + "."));
    }

    static <E extends Enum<E>> Optional<E> oneOf(Object value, Class<E> type, Spot spot) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return code(value, names, spot).map(name -> Enum.valueOf(type, name));
    }

    static <T> Optional<T> wrong(Spot spot, String code, String message) {
        spot.fault(code, message);
        return Optional.empty();
    }
}
