package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.maillage.devstack.CannotGoOn;

/**
 * PostgreSQL refuses to run as root. A user namespace of its own makes it someone else while files stay ours; where
 * the system forbids that, the user {@code nobody} takes over and owns the data folder.
 */
final class Unprivileged {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    private static final List<String> PREFIX = choose();

    private Unprivileged() {}

    /** What goes before the command, empty for an ordinary user. */
    static List<String> prefix() {
        return PREFIX;
    }

    /** Gives a folder to the user that the command will run as. */
    static void own(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (PREFIX.equals(NOBODY)) {
            succeeds(List.of("chown", "-R", "65534:65534", folder.toString()));
        }
    }

    private static List<String> choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        for (var prefix : List.of(NAMESPACE, NOBODY)) {
            if (isNotRoot(prefix)) {
                return prefix;
            }
        }
        throw new CannotGoOn("PostgreSQL does not run as root, and neither unshare nor setpriv works here:"
                + " run ./maillage as an ordinary user");
    }

    private static boolean isNotRoot(List<String> prefix) {
        var command = new java.util.ArrayList<>(prefix);
        command.addAll(List.of("sh", "-c", "test \"$(id -u)\" != 0"));
        try {
            return succeeds(command);
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
