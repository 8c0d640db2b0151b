package org.maillage.directory.imports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The published files that acceptance figures are counted on. They are not part of the project: a clone has them in
 * {@code ../shared/data}, or where {@code maillage.shared} says; without them such tests are skipped.
 */
public final class PublishedData {

    private PublishedData() {}

    public static Path file(String path) {
        var file = shared().resolve("data").resolve(path);
        assumeTrue(Files.isReadable(file), () -> "no " + file);
        return file;
    }

    static Path tool(String name) {
        var tool = shared().resolve("tools").resolve(name);
        assumeTrue(Files.isReadable(tool), () -> "no " + tool);
        return tool;
    }

    private static Path shared() {
        var told = System.getProperty("maillage.shared", System.getenv().getOrDefault("MAILLAGE_SHARED", ""));
        if (!told.isEmpty()) {
            return Path.of(told);
        }
        var beside = Path.of(System.getProperty("project.root", ".."))
                .toAbsolutePath()
                .normalize();
        var own = beside.resolveSibling("shared");
        return Files.isDirectory(own) ? own : beside.resolve("../../shared").normalize();
    }
}
