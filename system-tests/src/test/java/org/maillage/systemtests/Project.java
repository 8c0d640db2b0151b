package org.maillage.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the clone lies, and the licensed data that may lie beside it. */
final class Project {
    private Project() {}

    static Path root() {
        return Path.of(System.getProperty("project.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /** The launcher's own jar and all that it and the broker run on. */
    static String launcherClassPath() throws IOException {
        var target = root().resolve("dev-stack/target");
        return Files.readString(target.resolve("classpath")).strip() + ":"
                + target.resolve("dev-stack-0.1.0-SNAPSHOT.jar");
    }

    /** A file of the shared data, when that folder is there. */
    static Optional<Path> sharedData(String name) {
        return Optional.of(root().resolve("../shared/data").resolve(name)).filter(Files::isReadable);
    }
}
