package org.maillage.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The one catalogue of refusal codes: status, title and what to do, read from {@code refusals.properties}. */
public final class RefusalCatalogue {

    private static final Map<String, Entry> ENTRIES = read();

    /** {@code status} is the HTTP status; {@code titleFr} and {@code help} are sentences for people. */
    public record Entry(String code, int status, String title, String titleFr, String help) {}

    private RefusalCatalogue() {}

    public static Optional<Entry> find(String code) {
        return Optional.ofNullable(ENTRIES.get(code));
    }

    /** The status of a code; a code missing from the catalogue is our fault: 500. */
    public static int statusOf(String code) {
        return find(code).map(Entry::status).orElse(500);
    }

    public static Map<String, Entry> all() {
        return ENTRIES;
    }

    private static Map<String, Entry> read() {
        var properties = new Properties();
        try (var in = RefusalCatalogue.class.getResourceAsStream("refusals.properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".status"))
                .map(name -> entry(name.substring(0, name.length() - ".status".length()), properties))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Entry::code, e -> e), all -> Map.copyOf(new TreeMap<>(all))));
    }

    private static Entry entry(String code, Properties properties) {
        return new Entry(
                code,
                Integer.parseInt(properties.getProperty(code + ".status")),
                properties.getProperty(code + ".title", code),
                properties.getProperty(code + ".title.fr", code),
                properties.getProperty(code + ".help", ""));
    }
}
