package org.maillage.kernel.input;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/**
 * One JSON object, read member by member. As a patch, an absent member says nothing; as a whole, an absent member is
 * cleared. A faulty value reads as absent and leaves its fault. Ends with {@link #finish}.
 */
public final class Members {

    private final Map<String, @Nullable Object> tree;
    private final Spot spot;
    private final boolean whole;
    private final Set<String> asked = new HashSet<>();

    private Members(Map<String, @Nullable Object> tree, Spot spot, boolean whole) {
        this.tree = tree;
        this.spot = spot;
        this.whole = whole;
    }

    public static Members patch(Map<String, ? extends @Nullable Object> tree, Faults faults) {
        return new Members(copy(tree), new Spot("", faults), false);
    }

    public static Members whole(Map<String, ? extends @Nullable Object> tree, Faults faults) {
        return new Members(copy(tree), new Spot("", faults), true);
    }

    /** Where a member of this object stands, present or not. */
    public Spot spot(String name) {
        return spot.at(name);
    }

    public Spot spot() {
        return spot;
    }

    /** Whether the member was sent, be it null or faulty. */
    public boolean has(String name) {
        return tree.containsKey(name);
    }

    /** Whether the member was sent as null. */
    public boolean isNull(String name) {
        return has(name) && tree.get(name) == null;
    }

    /** An empty text clears; in a lenient reading it says nothing. */
    public Field<String> text(String name, TextRule rule) {
        return parsed(name, rule, (text, at) -> Optional.of(text));
    }

    /** A text read further: the parser answers empty after leaving a fault at the spot. */
    public <T> Field<T> parsed(String name, TextRule rule, BiFunction<String, Spot, Optional<T>> parser) {
        if (isBlankText(name)) {
            asked.add(name);
            return spot.isLenient() ? Field.absent() : Field.cleared();
        }
        return read(name, (value, at) -> Values.string(value, at)
                .flatMap(text -> rule.read(text, at))
                .flatMap(text -> parser.apply(text, at)));
    }

    public Field<Integer> integer(String name, int min, int max) {
        return read(name, (value, at) -> Values.integer(value, min, max, at));
    }

    public Field<BigDecimal> decimal(String name, Bounds bounds) {
        return read(name, (value, at) -> Values.decimal(value, bounds, at));
    }

    public Field<Boolean> bool(String name) {
        return read(name, Values::bool);
    }

    public Field<LocalDate> date(String name) {
        return read(name, Values::date);
    }

    public Field<Instant> instant(String name) {
        return read(name, Values::instant);
    }

    public Field<List<Instant>> instants(String name, int max) {
        return list(name, max, Values::instant);
    }

    public Field<UUID> id(String name) {
        return read(name, Values::id);
    }

    public Field<List<UUID>> ids(String name, int max) {
        return list(name, max, Values::id);
    }

    public <E extends Enum<E>> Field<E> oneOf(String name, Class<E> type) {
        return read(name, (value, at) -> Values.oneOf(value, type, at));
    }

    public <E extends Enum<E>> Field<List<E>> someOf(String name, Class<E> type, int max) {
        return list(name, max, (value, at) -> Values.oneOf(value, type, at));
    }

    public Field<String> code(String name, Collection<String> known) {
        return read(name, (value, at) -> Values.code(value, known, at));
    }

    public Field<List<String>> codes(String name, Collection<String> known, int max) {
        return list(name, max, (value, at) -> Values.code(value, known, at));
    }

    public Field<List<String>> texts(String name, TextRule rule, int max) {
        return list(name, max, (value, at) -> Values.string(value, at).flatMap(text -> rule.read(text, at)));
    }

    /** {@code {"amount": "149.50", "currency": "EUR"}}, from 0 to the most, in euros. */
    public Field<Money> money(String name, Money most) {
        return object(name).flatMap(members -> MoneyMember.read(members, most));
    }

    /** The same in any currency of ISO 4217, euros where none is named; the most is in that currency's cents. */
    public Field<Money> moneyOfAnyCurrency(String name, long most) {
        return object(name).flatMap(members -> MoneyMember.readAny(members, most));
    }

    /** A nested object, read as this one is: a patch or a whole. */
    public Field<Members> object(String name) {
        return read(name, (value, at) -> nested(value, at, whole));
    }

    /** A list of objects, each whole, as a patch replaces lists. */
    public Field<List<Members>> objects(String name, int max) {
        return list(name, max, (value, at) -> nested(value, at, true));
    }

    /** A member that must stand: cleared is the fault {@code required}. */
    public <T> Field<T> required(String name, Field<T> field) {
        if (!field.isCleared()) {
            return field;
        }
        spot(name).fault("required", "This member is needed.");
        return Field.absent();
    }

    /** Refuses members that only the service writes. */
    public void serverOwned(String... names) {
        serverOwned(List.of(names));
    }

    /** Refuses members that only the service writes. */
    public void serverOwned(Collection<String> names) {
        for (var name : names) {
            if (has(name) && asked.add(name)) {
                spot(name).fault("read-only-field", "This member is written by the service only.");
            }
        }
    }

    /** Refuses the members that nobody asked for. */
    public void finish() {
        for (var name : tree.keySet()) {
            if (!asked.contains(name)) {
                spot(name).fault("unknown-field", "There is no such member here.");
            }
        }
    }

    private boolean isBlankText(String name) {
        return tree.get(name) instanceof String text && text.isBlank();
    }

    private <T> Field<T> read(String name, BiFunction<Object, Spot, Optional<T>> reader) {
        asked.add(name);
        if (!tree.containsKey(name)) {
            return whole ? Field.cleared() : Field.absent();
        }
        var value = tree.get(name);
        return value == null ? Field.cleared() : Field.given(reader.apply(value, spot(name)));
    }

    private <T> Field<List<T>> list(String name, int max, BiFunction<Object, Spot, Optional<T>> reader) {
        return read(name, (value, at) -> elements(value, max, reader, at));
    }

    /** Without doubles. A list of which every element was at fault says nothing. */
    private static <T> Optional<List<T>> elements(
            Object value, int max, BiFunction<Object, Spot, Optional<T>> reader, Spot at) {
        if (!(value instanceof List<?> list)) {
            return Values.wrong(at, "not-a-list", "A list is expected.");
        }
        if (list.size() > max) {
            return Values.wrong(at, "too-many", "At most " + max + " elements are allowed.");
        }
        var read = new LinkedHashSet<T>();
        for (int i = 0; i < list.size(); i++) {
            var element = list.get(i);
            var here = at.at(i);
            (element == null ? Values.<T>wrong(here, "required", "null is no element.") : reader.apply(element, here))
                    .ifPresent(read::add);
        }
        return read.isEmpty() && !list.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(new ArrayList<>(read)));
    }

    private static Optional<Members> nested(Object value, Spot at, boolean whole) {
        if (!(value instanceof Map<?, ?> map)) {
            return Values.wrong(at, "not-an-object", "An object is expected.");
        }
        return Optional.of(new Members(copy(map), at, whole));
    }

    private static Map<String, @Nullable Object> copy(Map<?, ? extends @Nullable Object> map) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }
}
