package org.maillage.gateway.readmodel.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** The members of a JSON object, asked for by name and type. An absent member and a null are the same. */
record Members(JsonNode object, Pool pool) {

    /** Makes something of a piece of JSON. */
    interface Reading<T> {
        T read(Members members) throws UnreadableEntity;
    }

    private interface Parsing<T> {
        T parse(String text);
    }

    static Members of(JsonNode node, Pool pool) throws UnreadableEntity {
        if (!node.isObject()) {
            throw new UnreadableEntity("not an object");
        }
        return new Members(node, pool);
    }

    String text(String name) throws UnreadableEntity {
        return present(name, textOrNull(name));
    }

    @Nullable String textOrNull(String name) throws UnreadableEntity {
        var node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            throw new UnreadableEntity(name + " is not a text");
        }
        return node.textValue();
    }

    /** A value of any type: a text as it is, all else as JSON. */
    @Nullable String asText(String name) {
        var node = node(name);
        if (node == null) {
            return null;
        }
        return node.isTextual() ? node.textValue() : node.toString();
    }

    /** A text that many things share, such as a code, a source or a commune. */
    String word(String name) throws UnreadableEntity {
        return present(name, wordOrNull(name));
    }

    @Nullable String wordOrNull(String name) throws UnreadableEntity {
        var text = textOrNull(name);
        return text == null ? null : pool.one(text);
    }

    UUID id(String name) throws UnreadableEntity {
        return present(name, idOrNull(name));
    }

    @Nullable UUID idOrNull(String name) throws UnreadableEntity {
        return parsed(name, UUID::fromString);
    }

    Instant instant(String name) throws UnreadableEntity {
        return present(name, instantOrNull(name));
    }

    @Nullable Instant instantOrNull(String name) throws UnreadableEntity {
        return parsed(name, Instants::parse);
    }

    @Nullable LocalDate dateOrNull(String name) throws UnreadableEntity {
        return parsed(name, LocalDate::parse);
    }

    LocalDate date(String name) throws UnreadableEntity {
        return present(name, dateOrNull(name));
    }

    <E extends Enum<E>> E code(String name, Class<E> type) throws UnreadableEntity {
        return present(name, codeOrNull(name, type));
    }

    <E extends Enum<E>> @Nullable E codeOrNull(String name, Class<E> type) throws UnreadableEntity {
        return parsed(name, text -> Enum.valueOf(type, text));
    }

    /** One of the codes, or the one that stands for those not known here. */
    <E extends Enum<E>> E codeOr(String name, E other) throws UnreadableEntity {
        return known(text(name), other);
    }

    /** Codes, those not known here read as the one that stands for them. */
    <E extends Enum<E>> List<E> codesOr(String name, E other) throws UnreadableEntity {
        var codes = new ArrayList<E>();
        for (var word : words(name)) {
            var code = known(word, other);
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return pool.one(List.copyOf(codes));
    }

    @Nullable Double decimalOrNull(String name) throws UnreadableEntity {
        var node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw new UnreadableEntity(name + " is not a number");
        }
        return node.doubleValue();
    }

    double decimal(String name) throws UnreadableEntity {
        return present(name, decimalOrNull(name));
    }

    int integer(String name) throws UnreadableEntity {
        return present(name, integerOrNull(name));
    }

    @Nullable Integer integerOrNull(String name) throws UnreadableEntity {
        var node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new UnreadableEntity(name + " is not an integer");
        }
        return node.intValue();
    }

    boolean flag(String name) throws UnreadableEntity {
        return Boolean.TRUE.equals(flagOrNull(name));
    }

    @Nullable Boolean flagOrNull(String name) throws UnreadableEntity {
        var node = node(name);
        if (node != null && !node.isBoolean()) {
            throw new UnreadableEntity(name + " is neither true nor false");
        }
        return node == null ? null : node.booleanValue();
    }

    /** Codes, those not known here left out. */
    <E extends Enum<E>> List<E> codes(String name, Class<E> type) throws UnreadableEntity {
        var codes = new ArrayList<E>();
        for (var word : words(name)) {
            for (var code : type.getEnumConstants()) {
                if (code.name().equals(word)) {
                    codes.add(code);
                }
            }
        }
        return pool.one(List.copyOf(codes));
    }

    Money money(String name) throws UnreadableEntity {
        return present(name, moneyOrNull(name));
    }

    @Nullable Money moneyOrNull(String name) throws UnreadableEntity {
        return nestedOrNull(name, Members::money);
    }

    <T> @Nullable T nestedOrNull(String name, Reading<T> reading) throws UnreadableEntity {
        var node = node(name);
        return node == null ? null : reading.read(of(node, pool));
    }

    <T> List<T> list(String name, Reading<Optional<T>> reading) throws UnreadableEntity {
        var list = new ArrayList<T>();
        for (var item : items(name)) {
            reading.read(of(item, pool)).ifPresent(list::add);
        }
        return List.copyOf(list);
    }

    List<String> words(String name) throws UnreadableEntity {
        var words = texts(name).stream().map(pool::one).toList();
        return words.isEmpty() ? List.of() : pool.one(List.copyOf(words));
    }

    /** Texts that are not kept once more for others. */
    List<String> texts(String name) throws UnreadableEntity {
        var texts = new ArrayList<String>();
        for (var item : items(name)) {
            if (!item.isTextual()) {
                throw new UnreadableEntity(name + " holds something else than texts");
            }
            texts.add(item.textValue());
        }
        return List.copyOf(texts);
    }

    List<Instant> instants(String name) throws UnreadableEntity {
        var instants = new ArrayList<Instant>();
        for (var text : texts(name)) {
            instants.add(parse(name, text, Instants::parse));
        }
        return List.copyOf(instants);
    }

    List<UUID> ids(String name) throws UnreadableEntity {
        var ids = new ArrayList<UUID>();
        for (var word : words(name)) {
            ids.add(parse(name, word, UUID::fromString));
        }
        return ids.isEmpty() ? List.of() : pool.one(List.copyOf(ids));
    }

    /** The names of a nested object's members; none when it is absent. */
    List<String> names(String name) throws UnreadableEntity {
        var node = node(name);
        var names = new ArrayList<String>();
        if (node != null) {
            of(node, pool).object().fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private static Money money(Members members) throws UnreadableEntity {
        var currency = members.word("currency");
        return members.pool.one(parse("amount", members.text("amount"), amount -> Money.parse(amount, currency)));
    }

    private JsonNode items(String name) throws UnreadableEntity {
        var node = node(name);
        if (node == null) {
            return JsonNodeFactory.instance.arrayNode(0);
        }
        if (!node.isArray()) {
            throw new UnreadableEntity(name + " is not a list");
        }
        return node;
    }

    private <T> @Nullable T parsed(String name, Parsing<T> parsing) throws UnreadableEntity {
        var text = textOrNull(name);
        return text == null ? null : parse(name, text, parsing);
    }

    private static <T> T parse(String name, String text, Parsing<T> parsing) throws UnreadableEntity {
        try {
            return parsing.parse(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new UnreadableEntity(name + " cannot be read", e);
        }
    }

    private static <E extends Enum<E>> E known(String text, E other) {
        for (var code : other.getDeclaringClass().getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        return other;
    }

    private static <T> T present(String name, @Nullable T value) throws UnreadableEntity {
        if (value == null) {
            throw new UnreadableEntity(name + " is missing");
        }
        return value;
    }

    private @Nullable JsonNode node(String name) {
        var node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }
}
