package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.maillage.devstack.CannotGoOn;

/** A program that prepares a part and ends; it never outlives the launcher. */
final class Step {
    private final String what;
    private final Path log;

    /** @param what completes "could not", for whoever reads why */
    Step(String what, Path log) {
        this.what = what;
        this.log = log;
    }

    void run(List<String> command) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile())
                .start();
        var end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            if (process.waitFor() != 0) {
                throw new CannotGoOn(
                        "could not " + what + ":\n" + Files.readString(log).strip());
            }
            Runtime.getRuntime().removeShutdownHook(end);
        } finally {
            process.destroyForcibly();
        }
    }
}
