package org.maillage.devstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.devstack.CannotGoOn;

/**
 * Ids by {@code kind:name}, put in where a line of the sample says {@code @kind:name}. {@code @day:30} is the day in 30
 * days in Paris, {@code @time:-30} the moment 30 days ago.
 */
final class References {
    private static final Pattern REFERENCE = Pattern.compile("@([a-z]+):([^/]+)");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;
    private final Map<String, String> ids = new HashMap<>();

    References(Clock clock) {
        this.clock = clock;
    }

    void put(String kind, String name, String id) {
        ids.put(kind + ":" + name, id);
    }

    boolean has(String kind, String name) {
        return ids.containsKey(kind + ":" + name);
    }

    JsonNode resolve(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(resolve(member.getValue())));
        }
        if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, resolve(array.get(i)));
            }
        }
        return node instanceof TextNode text && text.asText().startsWith("@")
                ? TextNode.valueOf(resolve(text.asText()))
                : node;
    }

    String resolve(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Matcher.quoteReplacement(value(reference.group(1), reference.group(2))));
    }

    private String value(String kind, String name) {
        return switch (kind) {
            case "day" ->
                LocalDate.now(clock.withZone(PARIS))
                        .plusDays(Long.parseLong(name))
                        .toString();
            case "time" ->
                clock.instant()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .plus(Duration.ofDays(Long.parseLong(name)))
                        .toString();
            default -> id(kind, name);
        };
    }

    private String id(String kind, String name) {
        var id = ids.get(kind + ":" + name);
        if (id == null) {
            throw new CannotGoOn("the sample has no " + kind + ":" + name);
        }
        return id;
    }
}
