package org.maillage.funding.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures that an acceptance hands over: {@code matching-*.json} and {@code apportionment.json} of
 * {@code -Dvectors=DIR}, a relative one below the project's root; our own copies where none is named.
 */
final class VectorFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Case(String file, JsonNode given, JsonNode expected, String id) {

        String name() {
            return file + " " + id;
        }
    }

    private VectorFiles() {}

    static List<Case> all() {
        var root = Path.of(System.getProperty("project.root", ".."));
        var named = System.getProperty("vectors");
        return in(root.resolve(named == null ? "commons-funding-service/src/test/resources/vectors" : named));
    }

    /** A directory without a single case is a mistake, not a success. */
    static List<Case> in(Path directory) {
        var cases = new ArrayList<Case>();
        try (var files = Files.list(directory)) {
            files.filter(VectorFiles::isOurs).sorted().forEach(file -> cases.addAll(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("no vectors in " + directory, e);
        }
        if (cases.isEmpty()) {
            throw new IllegalStateException("no case in " + directory);
        }
        return cases;
    }

    private static boolean isOurs(Path file) {
        var name = file.getFileName().toString();
        return name.equals("apportionment.json") || name.startsWith("matching-") && name.endsWith(".json");
    }

    private static List<Case> read(Path file) {
        try {
            var cases = new ArrayList<Case>();
            var name = file.getFileName().toString().replace(".json", "");
            for (var each : JSON.readTree(file.toFile()).required("cases")) {
                cases.add(new Case(
                        name,
                        each.required("given"),
                        each.required("expected"),
                        each.required("id").textValue()));
            }
            if (cases.isEmpty()) {
                throw new IllegalStateException("no case in " + file);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it would be read from a file, so that numbers compare by value. */
    static JsonNode asJson(Object answer) {
        try {
            return JSON.readTree(JSON.writeValueAsString(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
