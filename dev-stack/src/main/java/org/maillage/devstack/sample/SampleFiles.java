package org.maillage.devstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sample things as they lie on the class path, one JSON object a line. */
final class SampleFiles {
    static final String THINGS = "things.jsonl";
    static final String FUNDING = "funding.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("@place:([a-z0-9-]+)");

    private final Clock clock;

    SampleFiles(Clock clock) {
        this.clock = clock;
    }

    List<ObjectNode> networks() throws IOException {
        return objects("networks.jsonl");
    }

    List<ObjectNode> grants() throws IOException {
        return objects("grants.jsonl");
    }

    /** External ids of the places that somebody confirms today. */
    List<String> confirmations() throws IOException {
        return lines("confirmations.txt");
    }

    /** The rows of one network's places; how long ago each was verified becomes a date. */
    String places(String network) throws IOException {
        var rows = new StringBuilder();
        for (var place : objects("places/" + network + ".jsonl")) {
            JsonNode days = place.remove("verifiedDaysAgo");
            if (days != null) {
                var verified = clock.instant().minus(Duration.ofDays(days.asLong()));
                place.put("verifiedAt", verified.toString());
            }
            rows.append(JSON.writeValueAsString(place)).append('\n');
        }
        return rows.toString();
    }

    List<ObjectNode> things() throws IOException {
        return objects(THINGS);
    }

    /** What people do with commons and money, step by step. */
    List<ObjectNode> funding() throws IOException {
        return objects(FUNDING);
    }

    /** External ids of the places that the lines of a file name. */
    Set<String> namedPlaces(String name) throws IOException {
        return lines(name).stream()
                .flatMap(line -> PLACE.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The agenda of one place, as iCalendar. */
    String calendar(String externalId) throws IOException {
        return String.join("\r\n", lines("calendars/" + externalId + ".ics")) + "\r\n";
    }

    private static List<ObjectNode> objects(String name) throws IOException {
        var objects = new ArrayList<ObjectNode>();
        for (var line : lines(name)) {
            objects.add((ObjectNode) JSON.readTree(line));
        }
        return objects;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream file = SampleFiles.class.getResourceAsStream("/sample/" + name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
