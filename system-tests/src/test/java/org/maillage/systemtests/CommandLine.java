package org.maillage.systemtests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a person types, against the stack of the tests. */
record CommandLine(RunningStack stack) {

    /** The last line that {@code ./maillage import} writes on standard output; it must have exited with 0. */
    String importFile(String profile, String source, Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-cp",
                Project.launcherClassPath(),
                "org.maillage.devstack.Main",
                "import",
                "--profile",
                profile,
                "--source",
                source,
                file.toString());
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(stack.settings().environment());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the import exited with " + process.exitValue());
        }
        return said.get(said.size() - 1);
    }
}
